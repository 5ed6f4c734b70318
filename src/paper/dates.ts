import { isExists } from "date-fns/isExists";

const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

// `15.04.2026`, `03.06.25`, `3. 6. 2025`, `3. Juni 2025`. Not: `2. 4. Quartal`, `1.57.5711.01`.
const written =
  /(?<![\d.])(\d{1,2})\. ?(?:(\d{1,2})\. ?((?:19|20)\d\d|\d\d)|(\p{L}{3,9})\.? ((?:19|20)\d\d))(?![\d]|\.\d)/u;

/** A date as found: ISO form if the calendar has it, where it stands, how it was written. */
export interface FoundDate {
  /** `YYYY-MM-DD`; missing for a date that does not exist, such as 31.02.2024. */
  readonly iso?: string;
  readonly written: string;
  readonly index: number;
}

/** The first date in the text, if there is one. Two-digit years are those from 1970 to 2069. */
export function findDate(text: string): FoundDate | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const [whole, day = "", month, shortYear, monthName = "", longYear] = match;
  const monthNumber = month ? Number(month) : months.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1;
  if (monthNumber === 0 && !month) return undefined;
  const year = fullYear(shortYear ?? longYear ?? "");
  const found = { written: whole, index: match.index };
  if (!isExists(year, monthNumber - 1, Number(day))) return found;
  return { ...found, iso: `${year}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}` };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
