import { expect, test } from "vitest";
import { namesYear, withYear } from "../../src/drucksache/number-year.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";

test.each([
  [braunschweig, "25-26577", true],
  [braunschweig, "25-26577-01", true],
  [braunschweig, "8720/13", true],
  [karlsruhe, "2015/0307/1", true],
  [karlsruhe, "430", false],
  [karlsruhe, "1509", false],
])("$name: %s", ({ numbers }, drucksache, expected) => {
  expect(namesYear(numbers, drucksache)).toBe(expected);
});

test.each([
  ["430", "2010-03-30", karlsruhe, "2010/430"],
  ["2015/0131", "2015-03-30", karlsruhe, undefined],
  ["2021/072", "2021-03-30", karlsruhe, undefined],
  ["DHH/2023/4002", "2023-11-21", karlsruhe, undefined],
  ["25-26577", "2025-10-01", braunschweig, undefined],
  ["8720/13", "2013-10-01", braunschweig, undefined],
  ["no number", "2013-10-01", braunschweig, undefined],
])("%s of %s", (number, date, { numbers }, expected) => {
  expect(withYear(numbers, number, date)).toBe(expected);
});
