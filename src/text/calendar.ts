import { isExists } from "date-fns/isExists";

/** The day as `YYYY-MM-DD`, or `undefined` if the calendar does not have it, as 31 February. The month counts from 1. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!isExists(year, month - 1, day)) return undefined;
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

// `2024-03-05`. Not: `05.03.2024`, `2024-3-5`.
const isoForm = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text has the form `YYYY-MM-DD`, be there such a day or not. */
export const hasIsoForm = (text: string): boolean => isoForm.test(text);

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = isoForm.exec(text) ?? [];
  return isoDay(Number(year), Number(month), Number(day)) === text;
}
