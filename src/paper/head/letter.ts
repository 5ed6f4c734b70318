import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { joinLines, type Line } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import { parseCorrespondents } from "./correspondents.ts";

/** What a letter's head holds without labels: senders and addressees, place and date, then the subject. */
export interface Letter {
  readonly senders: ReadonlyArray<Placed<string>>;
  readonly addressees: readonly Line[];
  readonly date: Line;
  readonly subject?: Placed<string>;
}

// `Wolfenbüttel, 19.04.2023`, `Lengede, den 12. September 2023`: a place and a date alone on a line.
const placeAndDate = new RegExp(
  String.raw`^[${Lu}][${L} .()/-]{2,40}, (?:den |am )?\d{1,2}\. ?(?:\d{1,2}\. ?\d{2,4}|[${L}]+ \d{4})$`,
  "u",
);
const salutation = /^(?:Sehr geehrte|Liebe|Guten Tag|An (?:den|die|das)\b)/u;
const LONGEST_LETTER_HEAD = 40;

/** The letter's head, if the first lines hold a place with a date. */
export function findLetter(lines: readonly Line[]): Letter | undefined {
  const at = lines.slice(0, LONGEST_LETTER_HEAD).findIndex(isPlaceAndDate);
  const date = lines[at];
  if (!date) return undefined;
  const subject = firstParagraph(lines.slice(at + 1));
  return {
    ...parseCorrespondents(lines.slice(0, at)),
    date,
    ...(subject && isSubject(subject.value) ? { subject } : {}),
  };
}

/** A place and a date alone on a line of the head, or further down, above the signatures, with `den`. */
export function findDateLine(lines: readonly Line[], headEnd: number): Line | undefined {
  return (
    lines.slice(0, headEnd).find(isPlaceAndDate) ??
    lines.slice(headEnd).findLast((line) => isPlaceAndDate(line) && line.text.includes(", den "))
  );
}

function isPlaceAndDate({ text }: Line): boolean {
  // A year ends the line, as it ends few others.
  const last = text.charAt(text.length - 1);
  return last >= "0" && last <= "9" && placeAndDate.test(text) && findDate(text) !== undefined;
}

/** The first lines with text, up to a blank one. */
export function firstParagraph(lines: readonly Line[]): Placed<string> | undefined {
  const start = lines.findIndex((line) => line.text !== "");
  if (start < 0) return undefined;
  const end = lines.findIndex((line, i) => i > start && line.text === "");
  return joinLines(lines.slice(start, end < 0 ? lines.length : end));
}

// Longer paragraphs, in characters, are the letter's text; the longest subjects of real papers have some 250.
const LONGEST_SUBJECT = 300;

function isSubject(text: string): boolean {
  return text.length < LONGEST_SUBJECT && !salutation.test(text);
}
