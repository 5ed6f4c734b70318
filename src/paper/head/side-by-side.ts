import { L, Lu } from "../../text/letters.ts";
import { type Line, paragraphsOf, partOfLine, restOfLine } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { numbered } from "./title-line.ts";

// Heads that are set in two columns have some 30 lines.
const LONGEST_HEAD = 60;
// `Verfasser/in:`, `Beteiligte Dienststelle/n:`: what no town declares is a label by its colon and its place.
const labelShape = new RegExp(`^[${Lu}][${L} /.()-]{1,32}:(?= |\\t|$)`, "u");

const dateAlone = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

// So far from the page's left edge, in characters, a line belongs to the right column.
const FARTHEST_LEFT = 20;

/** How lines stand on the page, which cleaning forgets. */
export interface Placement {
  /** A line with a tab for each wide blank. */
  readonly toColumns: (line: Line) => Line;
  /** How many blanks stand before a line. */
  readonly indentOf: (line: Line) => number;
}

/**
 * The lines of a head in which labels stand side by side, `Status: öffentlich     Vorlage-Nr: 12/24`, as a reader takes
 * them: the left column, then the right one. Their order is no longer that of the text.
 */
export function belowEachOther(
  lines: readonly Line[],
  { toColumns, indentOf }: Placement,
  vocabulary: Vocabulary,
): readonly Line[] {
  const head = lines.slice(0, LONGEST_HEAD);
  const rows = head.map((line) => parted(line, toColumns(line).text, vocabulary));
  if (!rows.some(({ right }) => right)) return lines;
  const blocks = paragraphsOf(rows.map(({ whole }) => whole)).map((block) => {
    const parts = rows.filter(({ whole }) => block.includes(whole));
    const isSplit = parts.some(({ right }) => right);
    const isRight = ({ whole, right }: Row): boolean => !right && indentOf(whole) >= FARTHEST_LEFT;
    const left = isSplit ? parts.flatMap((row) => (isRight(row) ? [] : row.left)) : block;
    const right = isSplit ? parts.flatMap((row) => (isRight(row) ? row.whole : (row.right ?? []))) : [];
    return [left, right].filter((column) => column.length > 0).flatMap((column) => [...column, blankAfter(column)]);
  });
  return [...blocks.flat(), ...lines.slice(head.length)];
}

const blankAfter = (lines: readonly Line[]): Line => {
  const end = lines.at(-1)?.end ?? 0;
  return { text: "", start: end, end };
};

interface Row {
  readonly whole: Line;
  readonly left: Line;
  /** Missing where no label begins a column of its own. */
  readonly right?: Line;
}

/** @param tabbed the line's text with tabs between its columns */
function parted(whole: Line, tabbed: string, { parseLabel }: Vocabulary): Row {
  for (let at = tabbed.indexOf("\t"); at >= 0; at = tabbed.indexOf("\t", at + 1)) {
    const right = restOfLine(whole, at + 1);
    const label = parseLabel(right.text)?.length;
    // `Bezirksversammlung     Drucksache 20/123`, `20. Wahlperiode     12.03.2024`.
    const isDay = dateAlone.test(right.text) && !whole.text.includes("\t");
    if (isDay || numbered.test(right.text)) return { whole, left: partOfLine(whole, 0, at), right };
    const isLabel = label === undefined ? labelShape.test(right.text) : right.text.slice(0, label).includes(":");
    if (isLabel) return { whole, left: partOfLine(whole, 0, at), right };
  }
  return { whole, left: whole };
}
