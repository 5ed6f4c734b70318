import { isExists } from "date-fns/isExists";

const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

// `15.04.2026`, `03.06.25`, `3. 6. 2025`, `3. Juni 2025`. Not: `2. 4. Quartal`, `1.57.5711.01`.
const written =
  /(?<![\d.])(\d{1,2})\. ?(?:(\d{1,2})\. ?((?:19|20)\d\d|\d\d)|(\p{L}{3,9})\.? ((?:19|20)\d\d))(?![\d]|\.\d)/gu;

// `3. Juni 2025`, `3. Juni in der Sitzung`, `3.6.2025`. Not: `3. Wie`, `3. Maibaum`.
const dateFirst = new RegExp(`^\\d{1,2}\\. ?(?:(?:${months.join("|")})(?!\\p{L})|\\d{1,2}\\. ?(?:19|20)\\d\\d)`, "iu");

export function beginsWithDate(text: string): boolean {
  return dateFirst.test(text);
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
    if (!isExists(year, monthNumber - 1, Number(day))) return { written: whole, index };
    const iso = `${year}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}`;
    return { written: whole, index, iso };
  }
  return undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
