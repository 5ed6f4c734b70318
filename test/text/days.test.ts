import fc from "fast-check";
import { expect, test } from "vitest";
import { dayBefore, daysAfter, isIsoDay } from "../../src/text/calendar.ts";

test.each([
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  // Clocks are set forward and back between these.
  ["2024-03-30", "2024-04-01", 2],
  ["2024-10-26", "2024-10-28", 2],
  ["2024-12-31", "2025-01-01", 1],
  ["2025-01-01", "2024-12-31", -1],
  ["2024-05-05", "2024-05-05", 0],
])("from %s to %s it is %i days", (day, later, days) => {
  expect(daysAfter(day, later)).toBe(days);
  expect(dayBefore(later, days)).toBe(day);
});

test("the calendar has the days that JavaScript has", () => {
  const digits = fc.nat(9999).map((year) => String(year).padStart(4, "0"));
  const two = fc.nat(40).map((number) => String(number).padStart(2, "0"));
  fc.assert(
    fc.property(digits, two, two, (...parts) => {
      const day = parts.join("-");
      const time = Date.parse(`${day}T00:00:00Z`);
      expect(isIsoDay(day)).toBe(Number.isFinite(time) && new Date(time).toISOString().startsWith(day));
    }),
    { numRuns: 2_000 },
  );
});
