import { describe, expect, test } from "vitest";
import { completeNumber } from "../../src/search/complete/complete-number.ts";

const numbers = ["153", "1530", "154", "2015/0131"];
const forms: Readonly<Record<string, readonly string[]>> = { "153": ["2009/153", "2011/153"], "154": ["2009/154"] };
const index = {
  frequent: {
    words: () => [],
    numbers: (key: string) => numbers.filter((number) => number.replace("/", "-").startsWith(key)),
  },
  yearForms: (number: string) => forms[number] ?? [],
};

describe("a number that is given out again and again is completed with its year", () => {
  test.each([
    ["2009/15", ["2009/153", "2009/154"]],
    ["153/", ["153/2009", "153/2011"]],
    ["153/201", ["153/2011"]],
    ["2015/", ["2015/0131"]],
    ["153", ["153", "1530"]],
    ["999/", []],
  ])("%s", (typed, expected) => {
    expect(completeNumber(typed, index)).toEqual(expected);
  });
});
