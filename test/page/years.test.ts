import { expect, test } from "vitest";
import { yearsOf } from "../../src/page/chart/years.ts";

const facet = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([value, papers]) => ({ value, papers }));

test("each year has a count, also one without papers", () => {
  expect(yearsOf(facet({ 2021: 3, 2019: 1 }))).toEqual([
    { year: 2019, papers: 1 },
    { year: 2020, papers: 0 },
    { year: 2021, papers: 3 },
  ]);
  expect(yearsOf([])).toEqual([]);
});

test("a slip of the pen does not stretch the years, but few papers do", () => {
  const years = (counts: Readonly<Record<string, number>>) => yearsOf(facet(counts)).map(({ year }) => year);
  expect(years({ 1018: 1, 2018: 500, 2019: 400, 2081: 1 })).toEqual([2018, 2019]);
  expect(years({ 2001: 1, 2018: 5 }).at(0)).toBe(2001);
});
