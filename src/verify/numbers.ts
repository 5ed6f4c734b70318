import { isoDay } from "../text/calendar.ts";
import { fullYear, months } from "../text/dates.ts";
import type { Token } from "./token.ts";

// `3. Juni 2025`, `03.06.2025`, `3. 6. 25`, `3. Juni`, `3.6.`; `2025-06-03`.
const YEAR = String.raw`(?<!\d)(?:(?:19|20)\d\d|\d\d)(?!\d)`;
const DATE = String.raw`(?<day>\d{1,2})\.\s?(?:(?<month>\d{1,2})\. ?(?<year>${YEAR})?|(?<name>${months.join("|")})(?:\s(?<full>(?:19|20)\d\d))?(?![a-zäöü]))`;
const ISO = String.raw`(?<iso>(?:19|20)\d\d-\d\d-\d\d)`;
// `10.30 Uhr`: as `10:30`.
const TIME = String.raw`(?<hour>\d{1,2})\.(?<minute>\d\d)(?=\s?Uhr)`;
// `12.500,00`, `3,5`, `2020`, `1 200 000` before a currency.
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0]\d{3})+(?=,\d\d|\s?(?:€|Euro|EUR))(?:,\d+)?|\d+(?:[.,]\d+)*`;

const number = new RegExp(String.raw`(?<![\d.,])(?:${ISO}|${DATE}|${TIME}|${NUMBER})(?!\d)`, "gi");

/** The numbers and dates of a text in their order, each in one form: `12.500,00` is `12500`, `3. Juni 2025` a date. */
export function findNumbers(text: string): Token[] {
  return Array.from(text.matchAll(number), ({ index: start, 0: written, groups = {} }): Token | Token[] => {
    const end = start + written.length;
    const { iso, day, month, name, full, year = full, hour, minute } = groups;
    if (iso !== undefined) return { norm: iso, kind: "date", start, end };
    if (hour !== undefined && minute !== undefined) {
      return [
        { norm: String(Number(hour)), kind: "number", start, end: start + hour.length },
        { norm: String(Number(minute)), kind: "number", start: end - minute.length, end },
      ];
    }
    if (day !== undefined) {
      const numbered = name === undefined ? Number(month) : months.indexOf(name.toLowerCase()) + 1;
      // Of any year, if there is none.
      const date = isoDay(year === undefined ? LEAP : fullYear(year), numbered, Number(day));
      const norm = year === undefined ? date?.replace(/^\d+/, "-") : date;
      return { norm: norm ?? written.replace(/\s/g, ""), kind: "date", start, end };
    }
    return { norm: plainNumber(written), kind: "number", start, end };
  }).flat();
}

const LEAP = 2000;

/** Without dots for thousands, and without decimals that say nothing. */
function plainNumber(written: string): string {
  const tight = written.replace(/[ \u00a0]/g, "");
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(tight);
  const plain = (isGrouped ? tight.replace(/\./g, "") : tight).replace(",", ".");
  return /^\d+\.\d+$/.test(plain) && tight.includes(",") ? plain.replace(/\.?0+$/, "") : plain;
}
