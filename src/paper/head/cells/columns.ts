import type { ConsultationColumn } from "../../../municipality/municipality.ts";
import { sittingColumns } from "../../../municipality/sitting-columns.ts";
import { once } from "../../../text/once-per.ts";
import { key } from "../../vocabulary/word-pattern.ts";
import type { Cell } from "./cells.ts";

/** A column of a table of sittings: what its cells hold, and its title. */
export interface Column {
  readonly holds: ConsultationColumn | "";
  readonly title: Cell;
}

const titles = once(
  () => new Map(sittingColumns.flatMap(([holds, words]) => words.map((word) => [key(word), holds] as const))),
);

/** Whether a cell is the title of a column. */
export const isColumnTitle = ({ text }: Cell): boolean => titles().has(key(text));

/** The columns that a table's title names, a committee's and a day's among them; `undefined` for any other line. */
export function sittingColumnsOf(cells: readonly Cell[]): readonly Column[] | undefined {
  if (cells.length < 2) return undefined;
  const known = cells.flatMap((title): Column[] => {
    const holds = titles().get(key(title.text));
    return holds === undefined ? [] : [{ holds, title }];
  });
  const holds = new Set(known.map((column) => column.holds));
  return holds.has("committee") && holds.has("date") && known.length >= cells.length - 1 ? known : undefined;
}

// A cell may begin so far left of its title, in characters.
const LEFT = 3;

/** The column in which a cell stands: the last whose title begins no further right than the cell, or the one above it. */
export function columnOf(cell: Cell, columns: readonly Column[]): Column | undefined {
  const end = cell.column + cell.text.length;
  return (
    columns.findLast(({ title }) => title.column <= cell.column + LEFT) ??
    columns.find(({ title }) => title.column < end)
  );
}
