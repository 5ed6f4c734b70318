import { describe, expect, test } from "vitest";
import { parseNumbers } from "../../src/drucksache/parse-numbers.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";

describe("a cell with numbers and nothing else", () => {
  test.each([
    ["430", ["430"]],
    ["2015/0131", ["2015/0131"]],
    ["1281 + 1282", ["1281", "1282"]],
    ["1637, 1638, 1639", ["1637", "1638", "1639"]],
    ["463/464", ["463", "464"]],
    ["405 / 430 / 431", ["405", "430", "431"]],
    ["1235 - 1237", ["1235", "1236", "1237"]],
    ["1235–1236", ["1235", "1236"]],
    ["2015/0377 und 2015/0378", ["2015/0377", "2015/0378"]],
    ["430, 430", ["430"]],
  ])("%j holds %j", (cell, numbers) => {
    expect(parseNumbers(karlsruhe.numbers, cell)).toEqual(numbers);
  });

  test.each([
    "",
    "015/0593",
    "15/2019",
    "1237 - 1235",
    "1 - 400",
    "430 Radweg",
    "430, Radweg",
    "a + b",
    "430 +",
  ])("%j holds none", (cell) => {
    expect(parseNumbers(karlsruhe.numbers, cell)).toEqual([]);
  });
});
