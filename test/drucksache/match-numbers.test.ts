import { describe, expect, test } from "vitest";
import { matchNumbers } from "../../src/drucksache/match-numbers.ts";
import { PatternError } from "../../src/drucksache/pattern.ts";

describe("what is written means", () => {
  test.each([
    ["a number", "18–08544", ["18-08544"], ["18-08544-01", "118-08544"]],
    ["a number, without the zeros that it is written with", "DS 02/2015", ["2/2015", "02/2015"], ["2/201", "20/2015"]],
    ["all that begin so", "17-*", ["17-04622", "17-04622-01"], ["18-17000", "117-04622"]],
    ["any sign", "17-0462?", ["17-04622"], ["17-0462", "17-04622-01"]],
    ["a form", "{n4-5}/{yy}", ["8720/13", "11987/11"], ["872/13", "8720/2013", "25-26577"]],
    ["a dot is a dot", "A.1/*", ["A.1/7"], ["AX1/7"]],
    ["everything", "**", ["25-26577", "8720/13"], []],
  ])("%s: %s", (_, written, meant, others) => {
    const isMeant = matchNumbers(written);
    expect(meant.filter((number) => !isMeant(number))).toEqual([]);
    expect(others.filter(isMeant)).toEqual([]);
  });

  test("nothing, if it is no form", () => {
    expect(() => matchNumbers("{yy}-{nn}")).toThrow(PatternError);
  });

  test("not so long that anybody waits", () => {
    const isMeant = matchNumbers(`${"*".repeat(40)}x`);
    expect(isMeant("9".repeat(2000))).toBe(false);
  });
});
