import { isIsoDay, isoDay } from "./calendar.ts";
import { L } from "./letters.ts";
import type { Placed } from "./span.ts";

/** The months, small. */
export const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

// `15.04.2026`, `03.06.25`, `3. 6. 2025`, `3. Juni 2025`. Not: `2. 4. Quartal`, `1.57.5711.01`.
const written = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})\. ?(?:(\d{1,2})\. ?((?:19|20)\d\d|\d\d)|([${L}]{3,9})\.? ((?:19|20)\d\d))(?![\d]|\.\d)`,
  "gu",
);

// `3. Juni 2025`, `3. Juni in der Sitzung`, `3.6.2025`. Not: `3. Wie`, `3. Maibaum`.
const dateFirst = new RegExp(`^\\d{1,2}\\. ?(?:(?:${months.join("|")})(?![${L}])|\\d{1,2}\\. ?(?:19|20)\\d\\d)`, "i");

export function beginsWithDate(text: string): boolean {
  return dateFirst.test(text);
}

/** Whether a text ends in a digit, as one that ends in a date does: a fast answer for most lines. */
export function endsInDigit(text: string): boolean {
  const last = text.length > 0 ? text.charCodeAt(text.length - 1) : 0;
  return last >= 0x30 && last <= 0x39;
}

/** A date as found: ISO form if the calendar has it, where it stands, how it was written. */
export interface FoundDate {
  /** `YYYY-MM-DD`; missing for a date that does not exist, such as 31.02.2024. */
  readonly iso?: string;
  readonly written: string;
  readonly index: number;
}

/** The first date in the text, if there is one. Two-digit years are those from 1970 to 2069. */
export function findDate(text: string): FoundDate | undefined {
  for (const { index, 0: whole, 1: day = "", 2: month, 3: shortYear, 4: monthName = "", 5: longYear } of text.matchAll(
    written,
  )) {
    const named = months.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
    // `3. Sitzung 2024` is no date.
    if (month === undefined && named === 0) continue;
    const monthNumber = month === undefined ? named : Number(month);
    const year = fullYear(shortYear ?? longYear ?? "");
    const iso = isoDay(year, monthNumber, Number(day));
    return { written: whole, index, ...(iso && { iso }) };
  }
  return undefined;
}

// `2024-03-05`, as machines write dates. Not: `2024-03-051`, `12024-03-05`.
const isoForm = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/u;

/** The first date of a value that is labelled as one, where it may also stand as `2024-03-05`. */
export function findLabelledDate(text: string): FoundDate | undefined {
  const iso = isoForm.exec(text);
  if (!iso) return findDate(text);
  const [written] = iso;
  return { written, index: iso.index, ...(isIsoDay(written) && { iso: written }) };
}

// `Zur Anfrage der SPD-Fraktion vom 3. Juni 2025`. Not: `vom Rat`.
const dated = new RegExp(String.raw`(?<![${L}])vom\s{1,3}(?=\d)`, "gu");
// `30. September 2022` and what may not stand after a date.
const LONGEST_DATE = 24;

/** Dates after `vom` in running text that the calendar does not have. */
export function findImpossibleDates(text: string): Placed<string>[] {
  return Array.from(text.matchAll(dated), ({ index, 0: before }) => {
    const start = index + before.length;
    const date = findDate(text.slice(start, start + LONGEST_DATE).replace(/\n/g, " "));
    if (!date || date.iso !== undefined || date.index > 0) return [];
    return [{ value: date.written, start, end: start + date.written.length }];
  }).flat();
}

/** A year of two digits is one from 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
