import { beginsWithDate } from "../../text/dates.ts";

/** What stands before an item of a list. */
export interface ListMark {
  readonly style: "figure" | "letter" | "roman" | "bullet";
  /** As printed, without dot and brackets; bullets have none. */
  readonly number?: string;
  /** The place that the number gives in the list, from 1. */
  readonly rank?: number;
  /** Up to the item's first word. */
  readonly length: number;
}

// `1. Wie`, `2) Wie`, `1.) Wie`, `(1) Wie`, `Frage 1: Wie`, `a) Wie`, `A. Wie`, `I. Wie`, and each alone above its item.
// Not: `1 Wie`, `3.500 Euro`, `Frage 1 und 2`.
const numbered =
  /^(?:\((\d{1,2}|[a-z])\)|Frage (\d{1,2}) ?(?:[:.)–-]|$)|(\d{1,2}|[a-zA-Z]|[IVX]{1,4})(?:\.\)?(?!\d)|\)))\s*/u;
// `- Wie`, `• Wie`, `o Wie`, `☐ Wie`, private-use bullets of Word. `-5 Grad` counts as a bullet, too.
const bullet = /^(?:[-–•▪○➢☐☒*\uf0b7\uf0a7\uf02d]|o(?= )) ?(?=\S)/u;

export function parseMark(line: string): ListMark | undefined {
  const found = numbered.exec(line);
  if (!found) {
    const length = bullet.exec(line)?.[0].length;
    return length === undefined ? undefined : { style: "bullet", length };
  }
  const number = found[1] ?? found[2] ?? found[3] ?? "";
  const length = found[0].length;
  if (/\d/.test(number)) return { style: "figure", number, rank: Number(number), length };
  if (/[IVX]/.test(number)) return { style: "roman", number, rank: romanRank(number), length };
  return { style: "letter", number, rank: number.toLowerCase().charCodeAt(0) - 96, length };
}

export function hasMark(line: string): boolean {
  return parseMark(line) !== undefined;
}

/**
 * Whether a line with a mark opens the next item: not in mid-sentence, where a date or a number such as `3. Klasse`
 * wraps to the line's beginning.
 *
 * @param item the open item's mark and the last of its lines
 */
export function opensItem(line: string, mark: ListMark, item: { mark: ListMark; last: string }): boolean {
  if (mark.style !== item.mark.style || beginsWithDate(line)) return false;
  if (mark.rank === undefined || item.mark.rank === undefined) return true;
  return mark.rank === item.mark.rank + 1 || /[.?!:;,]["“”)]?$/u.test(item.last);
}

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `IV` is 4. */
function romanRank(roman: string): number {
  const values = Array.from(roman, (digit) => digits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
