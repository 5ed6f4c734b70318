import { describe, expect, test } from "vitest";
import { isPlausible, numberParts } from "../../src/drucksache/plausible.ts";
import type { NumberForm } from "../../src/drucksache/scheme.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";

const form = (pattern: string, more: Partial<NumberForm> = {}): NumberForm => ({
  pattern,
  cited: "bare",
  examples: [],
  ...more,
});
const [since2015, until2015] = braunschweig.numbers.forms;
if (!since2015 || !until2015) throw new Error("Braunschweig has two forms");

describe("year and counter", () => {
  test.each([
    ["25-26577", { year: 2025, counter: 26577 }, since2015],
    ["22-18957-03", { year: 2022, counter: 18957 }, since2015],
    ["15-00965", { year: 2015, counter: 965 }, since2015],
    ["14-00001", { year: 2114, counter: 1 }, since2015],
    ["1664/99", { year: 1999, counter: 1664 }, until2015],
    ["8720/13", { year: 2013, counter: 8720 }, until2015],
    ["8720/79", { year: 2079, counter: 8720 }, until2015],
    ["2015/0307/1", { year: 2015, counter: 307 }, form("{yyyy}/{n4}[/{n1-2}]")],
    ["DS0004/19/3", { year: 2019, counter: 4 }, form("DS{n4}/{yy}[/{n1-2}]*")],
    ["430", { counter: 430 }, form("{n1-4}")],
    ["17-12", { year: 2017, counter: 12 }, form("{yy}-{n}")],
  ])("of %s: %j", (number, parts, numberForm) => {
    expect(numberParts(numberForm, number)).toEqual(parts);
  });
});

describe("a number that the town can have given out", () => {
  test.each([
    ["15-00965", true],
    ["20-12594", true],
    ["25-26577", true],
    // One from each year's end, as collected.
    ["16-03427", true],
    ["18-09723", true],
    ["24-24242", true],
    ["28-51716", false],
    ["15-16500", false],
    ["22-23710", false],
    ["26-00012", false],
    ["14-00965", false],
    ["99-12345", false],
  ])("Braunschweig since 2015: %s %s", (number, isOne) => {
    expect(isPlausible(since2015, number)).toBe(isOne);
  });

  test.each([
    ["8720/13", true],
    ["1664/99", true],
    ["1234/80", true],
    ["1234/15", true],
    ["1234/16", false],
    ["1234/79", false],
    ["2018/19", false],
  ])("Braunschweig until 2015: %s %s", (number, isOne) => {
    expect(isPlausible(until2015, number)).toBe(isOne);
  });

  test.each([
    ["{yyyy}/{n4}", "2015/0307", true],
    ["{yyyy}/{n4}", "2019/2020", false],
    ["{yyyy}/{n4}", "2020/2029", false],
    ["{yyyy}/{n4}", "2020/2030", false],
    ["{yyyy}/{n4}", "2020/2031", true],
    ["{yyyy}/{n4}", "2020/2020", true],
    ["{yyyy}/{n4}", "2020/2019", true],
    ["{n1-4}", "430", true],
    ["{n1-4}", "1509", true],
    ["{n1-4}", "2024", false],
    ["{n1-4}", "1995", false],
    ["{n1-4}", "2050", true],
  ])("%s: %s %s", (pattern, number, isOne) => {
    expect(isPlausible(form(pattern), number)).toBe(isOne);
  });

  test.each([
    ["2022/2023", true],
    ["1989/2023", false],
  ])("where it may be a pair of years: %s %s", (number, isOne) => {
    expect(isPlausible({ ...form("{yyyy}/{n4}"), years: [1990, 2040] }, number, { mayBeYears: true })).toBe(isOne);
  });
});
