// `2024-03-05`. Not: `05.03.2024`, `2024-3-5`.
const isoForm = /^\d{4}-\d\d-\d\d$/;

/** Whether a text has the form `YYYY-MM-DD`, whether there is such a day or not. */
export const hasIsoForm = (text: string): boolean => isoForm.test(text);

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  if (!hasIsoForm(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day > 0 && day <= (month === 2 && isLeapYear(year) ? 29 : (daysOfMonths[month - 1] ?? 0));
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day as `YYYY-MM-DD`, or `undefined` if the calendar does not have it, as 31 February. The month counts from 1. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const parts = [month, day].map((part) => String(part).padStart(2, "0"));
  const written = [String(year).padStart(4, "0"), ...parts].join("-");
  return isIsoDay(written) ? written : undefined;
}

// In milliseconds. Days of the calendar are read as UTC, where all have this length.
const DAY = 86_400_000;

/** The day so many days before another, `YYYY-MM-DD`. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
}

/** How many days one day, `YYYY-MM-DD`, lies after another; below 0 if it lies before it. */
export function daysAfter(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / DAY;
}
