import { boundsOf, commonGaps, type Gap, gapsOf } from "./gaps.ts";
import { isJustified } from "./justified.ts";
import { CELL, joinLines, textOfPieces } from "./line-text.ts";
import { linesIn, type PrintedLine } from "./lines.ts";
import { median, type Piece } from "./run.ts";

/** Lines as they are read: a line of text, or a row of a table. */
export interface Row {
  readonly text: string;
  /** Of its first and last base line. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** The table that it belongs to, if it does. */
  readonly table?: number;
}

/** The lines of a block, in which the rows of each table are whole: what wraps in a cell stands in the cell. */
export function rowsIn(lines: readonly PrintedLine[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = tableAt(lines, at);
    if (region) {
      rows.push(...tableRows(lines.slice(at, region.end), region.gutters).map((row) => ({ ...row, table: at })));
      at = region.end;
    } else {
      const line = lines[at];
      if (line) rows.push({ text: textOfPieces(line.pieces), top: line.y, bottom: line.y, size: line.size });
      at++;
    }
  }
  return rows;
}

interface Table {
  readonly end: number;
  /** Between its columns, from left to right. */
  readonly gutters: readonly number[];
}

/**
 * The table whose first line is this one: at least two lines have cells far apart at the same gaps. Between them a cell may be full,
 * and at the end one may go on.
 */
function tableAt(lines: readonly PrintedLine[], first: number): Table | undefined {
  const start = lines[first];
  if (!start || isJustified(start, lines)) return undefined;
  const bounds = boundsOf(lines);
  const narrowest = CELL * start.size;
  let open = innerGaps(gapsOf(start, bounds, narrowest), bounds);
  const rows = [start];
  // Lines one after the other that stand in one column, such as a title between rows: more of them are no part of a table.
  let alone = 0;
  let table: Table | undefined;
  for (let end = first + 1; open.length > 0 && end < lines.length; end++) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || !before || line.y - before.y > FAR * Math.max(line.size, before.size)) break;
    open = commonGaps(open, gapsOf(line, bounds, FULL_CELL * line.size), FULL_CELL * line.size);
    const wide = isJustified(line, lines) ? [] : innerGaps(gapsOf(line, bounds, narrowest), bounds);
    const isRow = wide.some((gap) =>
      open.some(({ from, to }) => gap.from < to && from < gap.to && isAcross(line, gap)),
    );
    const goesOn = line.y - before.y <= PITCH * line.size;
    alone = isRow || goesOn ? 0 : alone + 1;
    if (alone > 1) break;
    if (isRow) rows.push(line);
    else if (!table || !goesOn || open.some((gap) => isAcross(line, gap))) continue;
    const gutters = open.filter((gap) => rows.filter((row) => isAcross(row, gap)).length >= 2);
    if (gutters.length > 0) table = { end: end + 1, gutters: gutters.map(({ from, to }) => (from + to) / 2) };
  }
  return table;
}

// A cell that is full comes so near to the next, in letters' heights; blanks are narrower.
const FULL_CELL = 0.2;

// In letters' heights: what stands further below is no row of the same table.
const FAR = 4.5;

const innerGaps = (gaps: readonly Gap[], { from, to }: Gap): Gap[] =>
  gaps.filter((gap) => gap.from > from && gap.to < to);

/** Whether a line has something on both sides of a gap. */
function isAcross({ pieces }: PrintedLine, { from, to }: Gap): boolean {
  return pieces.some(({ right }) => right <= from + 1) && pieces.some(({ left }) => left >= to - 1);
}

/** Lines of one cell that belong together. */
interface Cell {
  readonly column: number;
  readonly lines: readonly PrintedLine[];
}

function tableRows(lines: readonly PrintedLine[], gutters: readonly number[]): Row[] {
  const pieces = lines.flatMap((line) => line.pieces);
  const columnOf = ({ left, right }: Piece): number => gutters.filter((gutter) => (left + right) / 2 > gutter).length;
  const columns = Array.from({ length: gutters.length + 1 }, (_, column) =>
    linesIn(pieces.filter((piece) => columnOf(piece) === column)),
  );
  const size = median(pieces.map((piece) => piece.size));
  const cells = columns.flatMap((some, column) => cellsOf(some, PITCH * size).map((own) => ({ column, lines: own })));
  const groups = sideBySide(cells);
  // Rows without room between them cannot be told from lines of a cell: each line is a row then.
  const isDense = groups.length === 1 && lines.length > 1;
  if (!isDense) return groups.flatMap((group) => rowOf(group, columns.length));
  return lines.map((line) => ({
    text: columns
      .map((_, column) => textOfPieces(line.pieces.filter((piece) => columnOf(piece) === column)))
      .join("\t")
      .trim(),
    ...{ top: line.y, bottom: line.y, size: line.size },
  }));
}

// Lines of a cell follow one another within so many letters' heights; rows have borders between them.
const PITCH = 1.35;

function cellsOf(lines: readonly PrintedLine[], pitch: number): PrintedLine[][] {
  const cells: PrintedLine[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last && line.y - (last.at(-1)?.y ?? 0) <= pitch) last.push(line);
    else cells.push([line]);
  }
  return cells;
}

const topOf = ({ lines: [first] }: Cell): number => (first ? first.y - 0.7 * first.size : 0);
const bottomOf = ({ lines }: Cell): number => lines.at(-1)?.y ?? 0;

/** Cells that stand beside each other, from top to bottom. */
function sideBySide(cells: readonly Cell[]): Cell[][] {
  const groups: Cell[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const cell of [...cells].sort((a, b) => topOf(a) - topOf(b))) {
    if (topOf(cell) < bottom) groups.at(-1)?.push(cell);
    else groups.push([cell]);
    bottom = Math.max(bottom, bottomOf(cell));
  }
  return groups;
}

/** A row of a table; what stands in one column alone keeps its lines. */
function rowOf(group: readonly Cell[], columns: number): Row[] {
  const [only] = group;
  if (group.length === 1 && only) {
    return only.lines.map(({ pieces, y, size }) => ({ text: textOfPieces(pieces), top: y, bottom: y, size }));
  }
  const texts = Array.from({ length: columns }, (_, column) =>
    joinLines(
      group
        .filter((cell) => cell.column === column)
        .flatMap(({ lines }) => lines.map(({ pieces }) => textOfPieces(pieces))),
    ),
  );
  return [
    {
      text: texts.join("\t").trim(),
      top: Math.min(...group.map(({ lines: [first] }) => first?.y ?? 0)),
      bottom: Math.max(...group.map(bottomOf)),
      size: Math.max(...group.flatMap(({ lines }) => lines.map(({ size }) => size))),
    },
  ];
}
