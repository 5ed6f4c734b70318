import { endsInDigit, findDate } from "../../text/dates.ts";
import { L, Ll, Lu } from "../../text/letters.ts";
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
// Above the text, unless it is already above the date.
const noSubject =
  /^(?:gez\.|Im Auftrag|In Vertretung|i\. ?[AV]\.|Mit freundlichen|Sehr geehrte|Liebe|Guten Tag|An (?:den|die|das)\b)/u;
const LONGEST_LETTER_HEAD = 40;
// Senders who write to a town and do not belong to it. Not: `Gemeinde Seeburg - Bürgermeisterin Lang`.
const group = /fraktion|gruppe|beirat|verein|partei|liste/i;
// `Stadt Seeburg` may stand above `Herrn Alt`.
const ADDRESS_LINES = 2;

/** Whether the first lines greet somebody. */
export function isGreeting(lines: readonly Line[]): boolean {
  return lines.slice(0, LONGEST_LETTER_HEAD).some(({ text }) => salutation.test(text));
}

/** The letter's head, if the first lines hold a place with a date, or a date in a letter that greets somebody. */
export function findLetter(lines: readonly Line[]): Letter | undefined {
  const head = lines.slice(0, LONGEST_LETTER_HEAD);
  const closing = head.findIndex(isPlaceAndDate);
  // Below running text they close it: `§ 2 … tritt in Kraft. / Aubach, den 25.03.2025`.
  const at = head.slice(0, Math.max(0, closing)).some(isRunningText) ? -1 : closing;
  const dated = at < 0 ? dateAboveGreeting(head) : at;
  const date = lines[dated];
  if (!date) return undefined;
  // A date alone may be anywhere above the greeting, with more than the address above it.
  const address = at < 0 ? addressIn(lines.slice(0, dated)) : lines.slice(0, dated);
  const above = parseCorrespondents(address);
  const [first = [], ...others] = paragraphsOf(lines.slice(dated + 1));
  const isAbove = lines.slice(0, dated).some(isAddressing);
  const isBelow = !isAbove && first.slice(0, ADDRESS_LINES).some(isAddressing);
  const subject = joinLines(upToGreeting(isBelow ? (others[0] ?? []) : first));
  // A letter that has only a greeting names its sender in the first lines.
  const senders = isAbove ? [] : sendersAmong(lines.slice(0, dated));
  const isOfSender = isBelow || (group.test(senders[0]?.value ?? "") && isGreeting(lines));
  return {
    ...(isOfSender ? { senders, addressees: isBelow ? upToGreeting(first) : [] } : isAbove || at >= 0 ? above : nobody),
    date,
    ...(subject && isSubject(subject.value) ? { subject } : {}),
  };
}

// `Vorlage zur Gemeinderatssitzung`, `am`: the date below is no letter's.
const datesElse = /(?:sitzung|(?<!\p{L})(?:zum|am|vom|bis|Stand))$/iu;

// In characters, more than a letterhead's line has.
const LONGEST_ADDRESS = 120;
const textEnd = new RegExp(`^.{30,}[${Ll}]{2}[.!?:]$`, "u");

const isRunningText = ({ text }: Line): boolean => text.length > LONGEST_ADDRESS || textEnd.test(text);

/** The last date alone on a line above the greeting. */
function dateAboveGreeting(head: readonly Line[]): number {
  const greeting = head.findIndex(({ text }) => salutation.test(text));
  return head.slice(0, Math.max(0, greeting)).findLastIndex((line, i) => {
    return isDateAlone(line) && !datesElse.test(head[i - 1]?.text ?? "");
  });
}

/** The lines up to the blank one that ends the address. */
function addressIn(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(isAddressing);
  const end = lines.findIndex(({ text }, i) => start >= 0 && i > start && text === "");
  return end < 0 ? lines : lines.slice(0, end);
}

const nobody = { senders: [], addressees: [] };

function upToGreeting(lines: readonly Line[]): readonly Line[] {
  const greeting = lines.findIndex(({ text }) => salutation.test(text));
  return greeting < 0 ? lines : lines.slice(0, greeting);
}

/** A place and a date alone on a line of the head, or further down, above the signatures, with `den`. */
export function findDateLine(lines: readonly Line[], headEnd: number): Line | undefined {
  return (
    lines.slice(0, headEnd).find(isPlaceAndDate) ??
    lines.slice(headEnd).findLast((line) => isPlaceAndDate(line) && line.text.includes(", den ")) ??
    lines.slice(headEnd).findLast(({ text }) => endsInDigit(text) && closingDate.test(text))
  );
}

// In lines with text, the last ones.
const CLOSING = 12;

/** The only place and date among the lines below a head, if it stands where a text is signed. */
export function closingDay(lines: readonly Line[]): Line | undefined {
  const [found, ...others] = lines.filter(isPlaceAndDate);
  const last = lines.filter(({ text }) => text !== "").slice(-CLOSING);
  return found && others.length === 0 && last.includes(found) ? found : undefined;
}

// `Datum: 12.03.2024` alone on a line near the signature.
const closingDate = /^(?:Datum|Aufgestellt|Erstellt|Ausgefertigt)(?: am)?: ?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;

const isPlaceAndDate = (line: Line): boolean => isDated(line, placeAndDate);
const isDateAlone = (line: Line): boolean => isDated(line, dateAlone);

function isDated({ text }: Line, shape: RegExp): boolean {
  // Few other lines end with a year.
  return endsInDigit(text) && shape.test(text) && findDate(text) !== undefined;
}

/** The first lines with text, up to a blank one. */
export function firstParagraph(lines: readonly Line[]): Placed<string> | undefined {
  const start = lines.findIndex((line) => line.text !== "");
  if (start < 0) return undefined;
  const end = lines.findIndex((line, i) => i > start && line.text === "");
  return joinLines(lines.slice(start, end < 0 ? lines.length : end));
}

// `Antrag: Bank am Wehr`, a paragraph of its own. Not: `Antrag: Wir bitten darum.`.
const titledParagraph = new RegExp(
  `^[${Lu}][${L}-]*(?:antrag|anfrage|Antrag|Anfrage): [${Lu}„"].{8,}(?<![.!?])$|^(?:Antrag|Anfrage): [${Lu}„"].{8,}(?<![.!?])$`,
  "u",
);
const SUBJECT_PARAGRAPHS = 4;

/** The subject in a paragraph of its own that names the kind, below a letter's first sentence. */
export function titledBelowGreeting(lines: readonly Line[]): Placed<string> | undefined {
  const at = lines.slice(0, LONGEST_LETTER_HEAD).findIndex(({ text }) => salutation.test(text));
  if (at < 0) return undefined;
  const paragraphs = paragraphsOf(lines.slice(at)).slice(0, SUBJECT_PARAGRAPHS);
  const subject = paragraphs
    .flatMap((paragraph) => joinLines(paragraph) ?? [])
    .find(({ value }) => titledParagraph.test(value));
  return subject && isSubject(subject.value) ? subject : undefined;
}

/**
 * The subject that stands below a greeting and begins with a kind, `Antrag: Bank am Wehr`. It ends at a blank line, or at a
 * line that leaves room for the next one's first word.
 */
export function subjectBelowGreeting(
  lines: readonly Line[],
  isKind: (text: string) => boolean,
): Placed<string> | undefined {
  const at = lines.slice(0, LONGEST_LETTER_HEAD).findIndex(({ text }) => salutation.test(text));
  const below = at < 0 ? [] : lines.slice(at);
  const [paragraph = []] = paragraphsOf(below.slice(below.findIndex(({ text }) => !isOfGreeting(text))));
  const width = Math.max(0, ...paragraph.map(({ text }) => text.length));
  const end = paragraph.findIndex(({ text }, i) => {
    const [next = ""] = paragraph[i + 1]?.text.split(" ") ?? [];
    return text.length + 1 + next.length <= width;
  });
  const subject = joinLines(end < 0 ? paragraph : paragraph.slice(0, end + 1));
  const isWhole = subject && isSubject(subject.value) && !/[.,:;!?]$/.test(subject.value);
  return isWhole && isKind(subject.value) ? subject : undefined;
}

// `Sehr geehrter Herr Alt,`, `sehr geehrte Mitglieder des Rates,`, and the blank line below.
const isOfGreeting = (text: string): boolean => text === "" || /[,!]$/.test(text);

// Longer paragraphs, in characters, are the letter's text; the longest subjects of real papers have some 250.
const LONGEST_SUBJECT = 300;

function isSubject(text: string): boolean {
  return text.length < LONGEST_SUBJECT && !noSubject.test(text);
}
