import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { joinLines, type Line, paragraphsOf } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import { isAddressing, parseCorrespondents, sendersAmong } from "./correspondents.ts";

/** What a letter's head holds without labels: senders and addressees, place and date, then the subject. */
export interface Letter {
  readonly senders: ReadonlyArray<Placed<string>>;
  readonly addressees: readonly Line[];
  readonly date: Line;
  readonly subject?: Placed<string>;
}

const day = String.raw`\d{1,2}\. ?(?:\d{1,2}\. ?\d{2,4}|[${L}]+ \d{4})`;
// `Wolfenbüttel, 19.04.2023`, `Lengede, den 12. September 2023`: a place and a date alone on a line.
const placeAndDate = new RegExp(`^[${Lu}][${L} .()/-]{2,40}, (?:den |am )?${day}$`, "u");
// In a letter that greets somebody: `19.04.2023`, `Lengede 19.04.2023`, `Datum: 19.04.2023`, `den 19. April 2023`. Not:
// `Sitzung am 19.04.2023`, `Stand 19.04.2023`.
const dateAlone = new RegExp(
  `^(?:Datum:? )?(?:(?!Stand|Sitzung|Termin)[${Lu}][${L} ()/-]{2,40}(?<! (?:am|vom|zum|bis|zu)) )?(?:den )?${day}$`,
  "u",
);
const salutation = /^(?:Sehr (?:geehrte|verehrte)|Liebe[rs]? |Guten Tag|Werte )/u;
// Above the text, if not already above the date.
const noSubject = /^(?:Sehr geehrte|Liebe|Guten Tag|An (?:den|die|das)\b)/u;
const LONGEST_LETTER_HEAD = 40;

/** Whether the first lines address somebody and greet them. */
export function isAddressed(lines: readonly Line[]): boolean {
  const head = lines.slice(0, LONGEST_LETTER_HEAD);
  const greeting = head.findIndex(({ text }) => salutation.test(text));
  return greeting > 0 && head.slice(0, greeting).some(isAddressing);
}

/** The letter's head, if the first lines hold a place with a date, or a date in a letter that greets somebody. */
export function findLetter(lines: readonly Line[]): Letter | undefined {
  const head = lines.slice(0, LONGEST_LETTER_HEAD);
  const at = head.findIndex(isPlaceAndDate);
  const dated = at < 0 && isAddressed(lines) ? head.findIndex(isDateAlone) : at;
  const date = lines[dated];
  if (!date) return undefined;
  const above = parseCorrespondents(lines.slice(0, dated));
  const [first = [], ...others] = paragraphsOf(lines.slice(dated + 1));
  const isBelow = above.senders.length === 0 && !lines.slice(0, dated).some(isAddressing) && first.some(isAddressing);
  const subject = joinLines(upToGreeting(isBelow ? (others[0] ?? []) : first));
  return {
    ...(isBelow ? { senders: sendersAmong(lines.slice(0, dated)), addressees: upToGreeting(first) } : above),
    date,
    ...(subject && isSubject(subject.value) ? { subject } : {}),
  };
}

function upToGreeting(lines: readonly Line[]): readonly Line[] {
  const greeting = lines.findIndex(({ text }) => salutation.test(text));
  return greeting < 0 ? lines : lines.slice(0, greeting);
}

/** A place and a date alone on a line of the head, or further down, above the signatures, with `den`. */
export function findDateLine(lines: readonly Line[], headEnd: number): Line | undefined {
  return (
    lines.slice(0, headEnd).find(isPlaceAndDate) ??
    lines.slice(headEnd).findLast((line) => isPlaceAndDate(line) && line.text.includes(", den "))
  );
}

const isPlaceAndDate = (line: Line): boolean => isDated(line, placeAndDate);
const isDateAlone = (line: Line): boolean => isDated(line, dateAlone);

function isDated({ text }: Line, shape: RegExp): boolean {
  // A year ends the line, as it ends few others.
  const last = text.charAt(text.length - 1);
  return last >= "0" && last <= "9" && shape.test(text) && findDate(text) !== undefined;
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
  return text.length < LONGEST_SUBJECT && !noSubject.test(text);
}
