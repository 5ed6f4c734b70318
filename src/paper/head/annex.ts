import type { Citation } from "../../citation/citation.ts";
import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";

// An annex says so above everything else, or in the form that it borrows from its paper.
const HEAD_LINES = 5;
const FORM_LINES = 15;

// `Anlage`, `Anlage 3 b`, `ANLAGE I - Nr. 1.7`, `Anlage 2 zur Vorlage Nr. 1202`, `Anhang: Übersicht`, `Gebühren: Anlage 3 d`.
// Not: `Anlagen: keine`, `Anlage und Pflege von Grünflächen`.
const beginning = new RegExp(
  String.raw`^(?:Anlage|Anhang) ?(?:\(?(?:\d{1,3}|[IVX]{1,4}|[A-Z])(?: ?[a-z])?(?![${L}])|zu[rm]? |[:–-]|$)`,
  "i",
);
const ending = /(?:^|[\s:–-])(?:Anlage|Anhang) ?\d{1,3}(?: ?[a-z])?$/i;
// `Anlage Nr.:` among the labels.
const label = /^Anlage Nr\.? ?:?$/i;
const LONGEST_LINE = 140;

/**
 * `anlage` for a text whose first lines show that it is one.
 *
 * @param isPaper a form with a number of its own is a paper, unless it is called an annex above everything else
 */
export function annexKind(lines: readonly Line[], isPaper: boolean): "anlage" | undefined {
  const filled = firstFilled(lines, isPaper ? 1 : FORM_LINES);
  const isAnnex = ({ text }: Line): boolean =>
    text.length < LONGEST_LINE && (beginning.test(text) || ending.test(text));
  return filled.slice(0, HEAD_LINES).some(isAnnex) || filled.some(({ text }) => label.test(text))
    ? "anlage"
    : undefined;
}

/** So many of the first lines with text. */
function firstFilled(lines: readonly Line[], count: number): Line[] {
  const filled: Line[] = [];
  for (const line of lines) {
    if (line.text !== "" && filled.push(line) === count) break;
  }
  return filled;
}

// Above the text of an annex or of minutes stands, in so many lines, whose they are.
const TIE_LINES = 30;
// `Anlage 2 zur Vorlage Nr.`, `Vorlage:`, `Drucksache`.
const tie = /(?:Anlage|Anhang|vorlage|Drucksache|\bD[rR]?[sS]\.?)[^\n]{0,60}$/i;
const LONGEST_TIE = 100;

/** Where the first lines end that say whose an annex is. */
export function endOfTie(lines: readonly Line[]): number {
  return firstFilled(lines, TIE_LINES).at(-1)?.end ?? 0;
}

/**
 * The number of the paper that an annex or minutes belong to, as their first lines give it.
 *
 * @param end where these lines end, as an offset in the raw text, like those of the citations
 */
export function paperOf(raw: string, end: number, citations: readonly Citation[]): string | undefined {
  const isTie = ({ start, body }: Citation): boolean =>
    body === undefined && start < end && tie.test(raw.slice(Math.max(0, start - LONGEST_TIE), start));
  return citations.find(isTie)?.drucksache;
}
