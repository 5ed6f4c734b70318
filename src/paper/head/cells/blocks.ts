import { isBelow } from "../../../text/below.ts";
import { L, Lu } from "../../../text/letters.ts";
import type { Line } from "../../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { isDayAlone, isPlaceBesideDay } from "../day-alone.ts";
import { numbered, parseTitleLine } from "../title-line.ts";
import type { Cell } from "./cells.ts";

// `Verfasser/in:`, `Beteiligte Dienststelle/n:`: what no town declares is a label by its colon and its place.
const labelShape = new RegExp(`^[${Lu}][${L} /.()-]{1,32}:(?= |\\t|$)`, "u");

/** The lines of a block without blank ones. */
export function linesOf(block: readonly (readonly Cell[])[], vocabulary: Vocabulary): Line[] {
  if (block.every((cells) => cells.length < 2)) return block.flatMap((cells) => [...cells]);
  const titled = withTitles(block, vocabulary);
  if (titled) return titled;
  const right = rightColumn(block, vocabulary);
  if (right === undefined) return inPairs(block, vocabulary);
  const isRight = (cell: Cell): boolean => cell.column >= right - 2;
  const left = inPairs(
    block.map((cells) => cells.filter((cell) => !isRight(cell))),
    vocabulary,
  );
  const others = block.map((cells) => cells.filter(isRight));
  return [
    ...left,
    ...blankAfter(left),
    ...linesOf(
      others.filter(({ length }) => length > 0),
      vocabulary,
    ),
    ...blankAfter(block.flat()),
  ];
}

const blankAfter = (lines: readonly Line[]): Line[] => {
  const end = Math.max(...lines.map((line) => line.end));
  return lines.length > 0 ? [{ text: "", start: end, end }] : [];
};

/** `Datum`, `Vorlage-Nr.:`: a label without a value. */
const isLabelAlone = ({ text }: Cell, { parseLabel }: Vocabulary): boolean => parseLabel(text)?.length === text.length;

/** Where the column begins that has labels of its own, a number or a day, right of other cells. */
function rightColumn(block: readonly (readonly Cell[])[], vocabulary: Vocabulary): number | undefined {
  for (const cells of block) {
    for (const [i, cell] of cells.entries()) {
      const above = cells[i - 1];
      if (!above) continue;
      const isValue = isLabelAlone(above, vocabulary);
      if (!isValue && parseTitleLine(cell, vocabulary)?.kind !== undefined) return cell.column;
      if (!isValue && (isDayAlone(cell.text) || isPlaceBesideDay(cell.text) || numbered.test(cell.text)))
        return cell.column;
      if (isValue ? isLabelAlone(cell, vocabulary) : isLabel(cell.text, vocabulary)) return cell.column;
    }
  }
  return undefined;
}

function isLabel(text: string, { parseLabel }: Vocabulary): boolean {
  const label = parseLabel(text)?.length;
  return label === undefined ? labelShape.test(text) : label === text.length || text.slice(0, label).includes(":");
}

/** Rows with each label above its value; what stands beside a value, and is none of it, comes below them all. */
function inPairs(block: readonly (readonly Cell[])[], vocabulary: Vocabulary): Line[] {
  const pairs = block.map((cells) => paired(cells, vocabulary));
  const aside = pairs.flatMap((pair) => pair.aside);
  const lines = pairs.flatMap((pair) => pair.lines);
  return aside.length === 0
    ? lines
    : [...lines, ...blankAfter(lines), ...aside.flatMap((line) => [line, ...blankAfter([line])])];
}

interface Pair {
  readonly lines: readonly Line[];
  readonly aside: readonly Line[];
}

/** A row's cells on one line, or label and value on two. */
function paired(cells: readonly Cell[], vocabulary: Vocabulary): Pair {
  const [first, second] = cells;
  if (!first || !second) return { lines: cells, aside: [] };
  const label = vocabulary.parseLabel(first.text);
  const length = label?.length === first.text.length ? 2 : label ? 1 : cells.length;
  // A subject and a table's row may hold wide blanks themselves.
  const isWhole = label === undefined || label.field === "betreff" || label.field === "beratungsfolge";
  const own = isWhole ? cells : cells.slice(0, length);
  const rest = cells.slice(own.length);
  const aside = rest.length > 0 ? [joinedCells(rest, "\t")] : [];
  if (label?.length === first.text.length) return { lines: [first, joinedCells(own.slice(1), " ")], aside };
  return { lines: [joinedCells(own, label || isTitleStart(first.text, vocabulary) ? " " : "\t")], aside };
}

/** Cells that follow each other in the text, as one line. */
function joinedCells(cells: readonly Cell[], between: string): Line {
  const [first, last] = [cells[0], cells.at(-1)];
  const { start = 0 } = first ?? {};
  return { text: cells.map(({ text }) => text).join(between), start, end: last?.end ?? start };
}

/** The lines of a small table: a row of labels, each with what stands below it. */
function withTitles(block: readonly (readonly Cell[])[], vocabulary: Vocabulary): Line[] | undefined {
  const at = block.findIndex((cells) => cells.length > 1 && cells.every((cell) => isLabelAlone(cell, vocabulary)));
  const titles = block[at];
  const below = block.slice(at + 1);
  const next = below.findIndex((cells) => cells.some((cell) => isLabel(cell.text, vocabulary)));
  const values = next < 0 ? below : below.slice(0, next);
  if (!titles || values.length === 0) return undefined;
  const placed = titles.map((title) => [
    title,
    ...values.flatMap((cells) => cells.filter((cell) => isBelow(cell, title))),
  ]);
  const rest = next < 0 ? [] : below.slice(next);
  const parts = [block.slice(0, at), ...placed.map((cells) => cells.map((cell) => [cell]))];
  return [...parts.flatMap((part) => [...part.flat(), ...blankAfter(part.flat())]), ...linesOf(rest, vocabulary)];
}

/** Whether a cell says what the paper is, or gives its number. */
const isTitleStart = (text: string, { parseTitleStart, isNumberLabel }: Vocabulary): boolean =>
  parseTitleStart(text) !== undefined || isNumberLabel(text) || numbered.test(text);
