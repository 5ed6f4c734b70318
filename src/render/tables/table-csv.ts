import type { Cell, Table } from "../../export/tables/column.ts";
import { type CsvOptions, toCsv } from "../csv.ts";

/** A table as CSV: its columns' names, then its rows. The items of a list are parted by `; `. */
export function renderTableCsv({ columns, rows }: Table, options: CsvOptions): string {
  return toCsv([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellOf))], options);
}

function cellOf(cell: Cell): string | number | undefined {
  if (typeof cell === "boolean") return String(cell);
  return typeof cell === "object" ? cell.join("; ") : cell;
}
