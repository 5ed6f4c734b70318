import fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf } from "../../src/search/query/period.ts";

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-03", "2024-03-01", "2024-03-31"],
  ["2024-3", "2024-03-01", "2024-03-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["02.2023", "2023-02-01", "2023-02-28"],
  ["2024-03-05", "2024-03-05", "2024-03-05"],
  ["05.03.2024", "2024-03-05", "2024-03-05"],
  ["5.3.2024", "2024-03-05", "2024-03-05"],
  ["2024..2026", "2024-01-01", "2026-12-31"],
  ["05.03.2024..2024-04", "2024-03-05", "2024-04-30"],
  ["2024..2024", "2024-01-01", "2024-12-31"],
  ["2024..", "2024-01-01", undefined],
  ["..2024-03", undefined, "2024-03-31"],
  [">=2024-03", "2024-03-01", undefined],
  ["<=2024-03", undefined, "2024-03-31"],
  [">2024", "2025-01-01", undefined],
  [">2024-02", "2024-03-01", undefined],
  [">31.12.2024", "2025-01-01", undefined],
  ["<2024", undefined, "2023-12-31"],
  ["<01.03.2024", undefined, "2024-02-29"],
  ["..9999", undefined, "9999-12-31"],
])("%s is from %s to %s", (text, from, to) => {
  expect(periodOf(text)).toEqual({ ...(from && { from }), ...(to && { to }) });
});

test.each([
  ["nothing", ""],
  ["no day", "gestern"],
  ["a day that does not exist", "31.02.2024"],
  ["a month that does not", "2024-13"],
  ["the 29th in another year", "2023-02-29"],
  ["a year of two figures", "05.03.24"],
  ["of five", "20245"],
  ["neither end", ".."],
  ["one end that is none", "2024..x"],
  ["the last day before the first", "2026..2024"],
  ["the same within a year", "2024-04..2024-03"],
  ["three ends", "2024..2025..2026"],
  ["three dots", "2024...2026"],
  ["a sign alone", ">="],
  ["two signs", ">>2024"],
  ["a sign and an interval", ">=2024..2026"],
  ["after all years", ">9999"],
  ["before all years", "<0000"],
  ["more after it", "2024x"],
  ["a line after it", "2024\n"],
])("%s is no period: %j", (_, text) => {
  expect(periodOf(text)).toBeUndefined();
});

test("a day is from itself to itself, and between the days before and after it", () => {
  const years = { min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(periodOf(day)).toEqual({ from: day, to: day });
      expect(periodOf(`${day}..${day}`)).toEqual({ from: day, to: day });
      const [before, behind] = [periodOf(`<${day}`)?.to ?? "", periodOf(`>${day}`)?.from ?? ""];
      expect(before < day && day < behind).toBe(true);
      expect(Date.parse(behind) - Date.parse(before)).toBe(2 * 86_400_000);
    }),
  );
});
