import { beginsCapital, L, Ll, Lu } from "../../text/letters.ts";
import { joinLines, type Line, paragraphsOf } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import { hasMark } from "../body/list-mark.ts";
import type { PaperText } from "../paper-text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Header } from "./header.ts";
import { unfinishedPhrase } from "./title-line.ts";

// In characters; shorter ones are cells of a form, longer ones text.
const SHORTEST = 8;
const LONGEST = 300;
// `Ziele:`, `Klimarelevanz: keine`. Not: `Brücke am Wehr; hier: Baubeschluss`.
const label = new RegExp(`^[${Lu}][${L}/-]{1,24}:(?: |$)`, "u");
// Where more is unknown, nothing is known.
const MOST_UNKNOWN = 3;
// Two words at least, the first one with a capital, a figure or a quotation mark. Not: `Seite 2`.
const words = new RegExp(`^[${Lu}\\d„"»][^${L}]*[${L}][^ ]* .*[${L}]{3}`, "u");
// `Der Rat stimmt zu.`, `hier:`. Not: `Zuschuss für den Verein Kultur e. V.`.
const isText = /(?<! e\. ?V| Nr| Abs)[.!?:]$/u;
// Who issues a paper, and where: `Stadt Aubach`, `Der Bürgermeister`, `Fachbereich 3`, `Tel. 12345`.
const issuer =
  /^(?:(?:Landeshaupt|Hanse)?stadt|Gemeinde|Samtgemeinde|Landkreis|Kreis|Bezirksamt|Markt|D(?:er|ie) (?:Ober)?(?:bürgermeister|landrat|magistrat|bezirksbürgermeister)|Fachbereich|Fachdienst|Dezernat|Referat|Amt |Tel|Postfach|Sitzung|Seite|TOP)/i;

/**
 * The subject of a paper that prints it without a label: the only paragraph of the head, below its number or kind, that
 * nothing else explains. Of several none is sure.
 */
export function unlabelledTitle(header: Header): Placed<string> | undefined {
  const { titles, isSure, last } = possibleTitles(header);
  return (isSure ? (titles[0] ?? last) : last) ?? (titles.length === 0 ? titleAbove(header) : undefined);
}

// `Erneuerung der Brücke`: titles of menus and offices hold no such words.
const phrase =
  /(?:^|[ \n])(?:der|die|das|des|dem|den|für|zur|zum|im|in|von|am|an|auf|und|über|mit|bei|nach|zwischen|einer?|eines)(?= )/;
const address = /\d{5}|@|www\.|Tel|Straße \d|Platz \d/;

/** A subject that stands between the letterhead and the labels: the only paragraph there that is one. */
function titleAbove({ freeLines, values, phrase: kindPhrase, isComplete }: Header): Placed<string> | undefined {
  if (isComplete || Object.keys(values).length === 0) return undefined;
  const paragraphs = paragraphsOf(freeLines).filter(([first]) => first !== kindPhrase?.line);
  const found = paragraphs.flatMap((paragraph) => titleIn(paragraph) ?? []);
  const [first, ...others] = found.filter(({ value }) => phrase.test(value) && !address.test(value));
  return others.length > 0 ? undefined : first;
}

/** The paragraphs that nothing explains and that may be titles, and whether the first is surely the paper's, if there is one. */
export function possibleTitles({ unclaimed = [], lastRun = [], isComplete }: Header): {
  readonly titles: ReadonlyArray<Placed<string>>;
  readonly isSure: boolean;
  /** What stands right above the first heading: there it is the subject, whatever else stands above. */
  readonly last?: Placed<string> | undefined;
} {
  const unknown = isComplete ? [] : unclaimed.filter(([first]) => !label.test(first?.text ?? ""));
  const titles = unknown.flatMap((paragraph) => titleIn(paragraph) ?? []);
  const [last, ...rivals] = isComplete ? [] : lastRun.flatMap((paragraph) => titleIn(paragraph) ?? []);
  return {
    titles,
    isSure: titles.length <= 1 && unknown.length <= MOST_UNKNOWN,
    last: rivals.length > 0 ? undefined : last,
  };
}

/** The paper's first line, where it is a heading of the first level in Markdown and no kind. */
export function markdownTitle({ raw, lines, toRaw }: PaperText, { parseKind }: Vocabulary): Placed<string> | undefined {
  const first = lines.find(({ text }) => text !== "");
  if (!first || parseKind(first.text)) return undefined;
  const { start } = toRaw(first);
  const isHeading = /(?:^|\n)# {1,3}(?:\*\*)?$/.test(raw.slice(Math.max(0, start - SHORTEST), start));
  return isHeading ? titleIn([first]) : undefined;
}

// `Der Radweg ist saniert.`. Not: `gem. § 10 Abs. 1`.
const sentenceEnd = new RegExp(`[${Ll}]{4}[.!?:](?: |$)`, "u");

/**
 * A paragraph without the text that follows a title on the next line: it begins below a line that leaves room for its first
 * word, and has sentences.
 */
export function untilText(paragraph: readonly Line[]): readonly Line[] {
  const width = Math.max(0, ...paragraph.map(({ text }) => text.length));
  const sentence = paragraph.findIndex(({ text }, i) => i > 0 && sentenceEnd.test(text));
  const ends = paragraph.slice(0, Math.max(0, sentence)).flatMap(({ text }, i) => {
    const [next = ""] = paragraph[i + 1]?.text.split(" ") ?? [];
    const hasRoom = text.length + 1 + next.length <= width;
    return hasRoom && beginsCapital(next) && !/[;,:.]$/.test(text) && !unfinishedPhrase.test(text) ? [i + 1] : [];
  });
  // Of several ends none is sure, and `1. Ergebnisse` may be text.
  return ends.length === 1 && !hasMark(paragraph[0]?.text ?? "") ? paragraph.slice(0, ends[0]) : paragraph;
}

function titleIn(lines: readonly Line[]): Placed<string> | undefined {
  const paragraph = untilText(lines);
  const joined = joinLines(paragraph);
  const { value = "" } = joined ?? {};
  const isTitle =
    paragraph.every(({ text }) => !text.includes("\t")) &&
    value.length >= SHORTEST &&
    value.length <= LONGEST &&
    words.test(value) &&
    !isText.test(value);
  return isTitle && !issuer.test(value) ? joined : undefined;
}
