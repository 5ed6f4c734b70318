import type { Citation } from "../../citation/citation.ts";
import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { PaperText } from "../paper-text.ts";

// An annex says that it is one in its first lines, or in the form that it takes from its paper.
const HEAD_LINES = 5;
const FORM_LINES = 15;

// `Anlage`, `Anlage 3 b`, `ANLAGE I - Nr. 1.7`, `Anlage 2 zur Vorlage Nr. 1202`, `Anhang: Übersicht`, `Gebühren: Anlage 3 d`.
// Not: `Anlagen: keine`, `Anlage und Pflege von Grünflächen`.
const beginning = new RegExp(
  String.raw`^(?:Anlage|Anhang)(?![${L}]) ?(?:\(?(?:\d{1,3}|[IVX]{1,4}|[A-Z])(?: ?[a-z])?(?![${L}])|zu[rm]? |[:–-]|$)`,
  "i",
);
const ending = /(?:^|[\s:–-])(?:Anlage|Anhang) ?\d{1,3}(?: ?[a-z])?$/i;
// `Anlage Nr.:` among the labels.
const label = /^Anlage Nr\.? ?:?$/i;
const LONGEST_LINE = 140;

/**
 * Whether the first lines of a text show that it is an annex.
 *
 * @param isPaper whether everything else shows that it is a paper: then only the first line can make it an annex
 */
export function isAnnex(lines: readonly Line[], isPaper: boolean): boolean {
  const filled = firstFilled(lines, isPaper ? 1 : FORM_LINES);
  return (
    filled.slice(0, HEAD_LINES).some(isTitle) ||
    filled.some(({ text }) => label.test(text)) ||
    firstFilled(lines, LABEL_LINES).some(({ text }, i, all) => ofPaper.test(text) && isTitle(all[i + 1] ?? blank))
  );
}

// `Vorlage 2025/0915`, `Vorlage Nr.: 2025/0915`, `Vorlage 2025/....` above `Anlage 1: Wege`.
const ofPaper = /^(?:Vorlage|Drucksache|Drs\.?|DS)(?:[- ]?Nr\.?)? ?:? ?\d[\d/-]*(?:\d|[._…]{1,9})$/i;
// In filled lines. Plans have their label at a page's foot.
const LABEL_LINES = 60;
const blank: Line = { text: "", start: 0, end: 0 };

const isTitle = ({ text }: Line): boolean => text.length < LONGEST_LINE && (beginning.test(text) || ending.test(text));

/** The first `count` lines with text. */
function firstFilled(lines: readonly Line[], count: number): Line[] {
  const filled: Line[] = [];
  for (const line of lines) {
    if (line.text !== "" && filled.push(line) === count) break;
  }
  return filled;
}

// An annex, or minutes, name their paper in so many lines above the text.
const TIE_LINES = 30;
// `Anlage 2 zur Vorlage Nr.`, `Vorlage:`, `Drucksache`.
const tie = /(?:Anlage|Anhang|vorlage|Drucksache|\bD[rR]?[sS]\.?)[^\n]{0,60}$/i;
const LONGEST_TIE = 100;

/** The number of the paper that an annex or minutes belong to, as their first lines give it. */
export function paperOf({ raw, lines, toRaw }: PaperText, citations: readonly Citation[]): string | undefined {
  const { end } = toRaw({ start: 0, end: firstFilled(lines, TIE_LINES).at(-1)?.end ?? 0 });
  const isTie = ({ start, body }: Citation): boolean =>
    body === undefined && start < end && tie.test(raw.slice(Math.max(0, start - LONGEST_TIE), start));
  return citations.find(isTie)?.drucksache;
}
