import { L, Lu } from "../../text/letters.ts";
import { cutLine, type Line } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { findHeader, type Header } from "./header.ts";

// In characters. Shorter lines are lines.
const SHORTEST_PAGE = 120;
// A page that became one line is among the first lines with text.
const FIRST_LINES = 3;
// Any sentence may hold one label by chance.
const FEWEST_LABELS = 2;

// `Der Rat möge beschließen:`, `Die Bezirksvertretung wolle beschließen:`.
const proposal = new RegExp(`(?:Der|Die|Das) [${Lu}][${L} -]{2,60}(?:möge|wolle) beschließen:`, "gu");

/**
 * The lines of a text whose pages have become one line each, cut at labels and headings, with a blank line between the
 * parts; `undefined` for any other text.
 */
export function cutRunningText(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] | undefined {
  const first = lines.filter(({ text }) => text !== "").slice(0, FIRST_LINES);
  const pages = new Map<Line, Line[]>();
  for (const line of first) {
    if (line.text.length < SHORTEST_PAGE) continue;
    const starts = startsIn(line.text, vocabulary);
    if (starts.length < FEWEST_LABELS) continue;
    const parts = cutLine(line, starts).filter(({ text }) => text !== "");
    pages.set(
      line,
      parts.flatMap((part) => [part, { text: "", start: part.end, end: part.end }]),
    );
  }
  return pages.size > 0 ? lines.flatMap((line) => pages.get(line) ?? line) : undefined;
}

// `SACHSTAND: `, which is a heading wherever it stands.
const capitals = new RegExp(`^[${Lu}]{4,30} ?: ?`, "u");

/** Where a part of the page begins: at a label or a heading with its colon, and after a heading that stands first. */
function startsIn(text: string, { runningStarts, parseHeading }: Vocabulary): number[] {
  const title = parseHeading(text)?.length ?? capitals.exec(text)?.[0].length ?? 0;
  const starts = [title, ...runningStarts(text), ...Array.from(text.matchAll(proposal), ({ index }) => index)];
  return [...new Set(starts)].filter((start) => start > 0).sort((a, b) => a - b);
}

/** The head of such a text: its labels may stand anywhere. */
export function findRunningHead(lines: readonly Line[], vocabulary: Vocabulary): Header {
  const isLabel = ({ text }: Line): boolean => vocabulary.parseLabel(text) !== undefined;
  const labelled = lines.flatMap((line) => (isLabel(line) ? [line, { text: "", start: line.end, end: line.end }] : []));
  const { parseHeading } = vocabulary;
  const head = findHeader(labelled, vocabulary);
  const firstLabel = lines.findIndex(isLabel);
  const heading = lines.findIndex(({ text }, i) => i > firstLabel && parseHeading(text) !== undefined);
  return { ...head, endLine: heading < 0 ? lines.length : heading };
}
