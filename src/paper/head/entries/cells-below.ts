import { beginsSmall } from "../../../text/letters.ts";
import type { Line } from "../../../text/lines.ts";
import { type Column, columnOf } from "../cells/columns.ts";
import { isUnfinishedName } from "../committee-name.ts";
import { committeeWord } from "../consultations.ts";
import { joinedName } from "../sittings.ts";
import { day } from "./words.ts";

/** A line's cells, also between tabs and bars; what was joined to another one is empty. */
export interface Row {
  readonly line: Line;
  readonly cells: CellText[];
  /** Where the last line ends of which a part was joined to it. */
  end: number;
}

export interface CellText {
  text: string;
  readonly column: number;
}

/** A cell parted where a day begins or ends in it, since a narrow blank may part columns. */
export function atDays({ text, column }: CellText): CellText[] {
  const cuts = Array.from(text.matchAll(day), ({ index, 0: written }) => [index, index + written.length]).flat();
  return [0, ...cuts]
    .map((from, i) => ({ text: text.slice(from, cuts[i]), column: column + from }))
    .map((cell) => ({ text: cell.text.trim(), column: cell.column + cell.text.length - cell.text.trimStart().length }))
    .filter((cell) => cell.text !== "");
}

/** Joins to the cells of a row that has a day what stands below them in their columns, as far as no blank line parts them. */
export function joinCellsBelow(rows: readonly Row[], columns: readonly Column[]): void {
  let open: Row | undefined;
  for (const row of rows) {
    if (row.cells.some(({ text }) => hasDay(text))) open = row;
    else if (open && goesOn(open, row, columns)) {
      for (const cell of row.cells.splice(0)) {
        const above = open.cells.find((one) => columnOf(one, columns) === columnOf(cell, columns));
        if (above) above.text = joinedName(above.text, cell.text);
        else open.cells.push(cell);
      }
      open.end = row.line.end;
    } else open = undefined;
  }
}

/** Whether a line holds nothing but what is left of cells above it. */
function goesOn(open: Row, { line, cells }: Row, columns: readonly Column[]): boolean {
  if (line.text === "" || line.text.includes(":") || cells.some((cell) => !fits(cell, columns))) return false;
  const inCommittee = ({ cells: all }: Pick<Row, "cells">): string =>
    all
      .filter((cell) => columnOf(cell, columns)?.holds === "committee")
      .reduce((text, cell) => joinedName(text, cell.text), "");
  const [begun, rest] = [inCommittee(open), inCommittee({ cells })];
  if (rest === "") return true;
  return begun !== "" && (beginsSmall(rest) || isUnfinishedName(begun) || !committeeWord.test(rest));
}

/** Whether a cell ends before the next column begins, as one that wraps does. */
function fits(cell: CellText, columns: readonly Column[]): boolean {
  const column = columnOf(cell, columns);
  const next = columns.find(({ title }) => column !== undefined && title.column > column.title.column);
  return next === undefined || cell.column + cell.text.length < next.title.column;
}

export const hasDay = (text: string): boolean => text.search(day) >= 0;
