import { findDate } from "../../../text/dates.ts";
import { L, Lu } from "../../../text/letters.ts";
import type { Line } from "../../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { isDayAlone, isPlaceBesideDay } from "../day-alone.ts";
import { numbered } from "../title-line.ts";
import { type Cell, isBelow, type ToCells } from "./cells.ts";
import { sittingColumnsOf } from "./columns.ts";

// Heads that are set in columns have some 30 lines.
const LONGEST_HEAD = 60;
// `Verfasser/in:`, `Beteiligte Dienststelle/n:`: what no town declares is a label by its colon and its place.
const labelShape = new RegExp(`^[${Lu}][${L} /.()-]{1,32}:(?= |\\t|$)`, "u");

/**
 * The lines of a head that is set in columns, as a reader takes them: each label with what stands beside or below it, the
 * left column before the right one. Their order is no longer that of the text. A table of sittings stays as it is.
 */
export function inReadingOrder(lines: readonly Line[], toCells: ToCells, vocabulary: Vocabulary): readonly Line[] {
  const first = lines.slice(0, LONGEST_HEAD);
  const heading = first.findIndex(({ text }) => vocabulary.parseHeading(text) && !vocabulary.parseKind(text));
  const head = heading < 0 ? first : first.slice(0, heading);
  const rows = head.map(toCells);
  if (rows.every((cells) => cells.length < 2)) return lines;
  const found: Line[] = [];
  let block: (readonly Cell[])[] = [];
  const close = (): void => {
    found.push(...linesOf(block, vocabulary));
    block = [];
  };
  for (const [i, cells] of rows.entries()) {
    const line = head[i];
    if (!line) continue;
    if (line.text === "" || sittingColumnsOf(cells)) close();
    if (line.text === "") found.push(line);
    else if (sittingColumnsOf(cells)) {
      const end = rows.findIndex((_, at) => at > i && head[at]?.text === "" && isBelowTable(rows, at));
      const rest = end < 0 ? [] : inReadingOrder(lines.slice(end), toCells, vocabulary);
      return end < 0 ? [...found, ...lines.slice(i)] : [...found, ...lines.slice(i, end), ...rest];
    } else block.push(cells);
  }
  close();
  return [...found, ...lines.slice(head.length)];
}

/** Whether no row of a table of sittings follows a blank line: one with a day. */
function isBelowTable(rows: readonly (readonly Cell[])[], at: number): boolean {
  const next = rows.slice(at).find(([first]) => first !== undefined);
  return !next?.some(({ text }) => findDate(text)?.iso !== undefined && text.length < LONGEST_DAY);
}

// In characters, with a weekday.
const LONGEST_DAY = 40;

/** The lines of a block without blank ones. */
function linesOf(block: readonly (readonly Cell[])[], vocabulary: Vocabulary): Line[] {
  if (block.every((cells) => cells.length < 2)) return block.flatMap((cells) => [...cells]);
  const titled = withTitles(block, vocabulary);
  if (titled) return titled;
  const right = rightColumn(block, vocabulary);
  if (right === undefined) return block.flatMap((cells) => paired(cells, vocabulary));
  const isRight = (cell: Cell): boolean => cell.column >= right - 2;
  const left = block.flatMap((cells) =>
    paired(
      cells.filter((cell) => !isRight(cell)),
      vocabulary,
    ),
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

/** A row's cells on one line, or label and value on two. */
function paired(cells: readonly Cell[], vocabulary: Vocabulary): Line[] {
  const [first, second] = cells;
  if (!first || !second) return [...cells];
  return isLabelAlone(first, vocabulary)
    ? [first, joinedCells(cells.slice(1), " ")]
    : [joinedCells(cells, isTitleStart(first.text, vocabulary) ? " " : "\t")];
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
