import type { Cell, ColumnType } from "../tables/column.ts";

/** A row as PostgreSQL's `COPY` reads it in its text format: cells between tabs, with a line's end. */
export function copyRow(cells: readonly Cell[], types: readonly ColumnType[]): string {
  return `${cells.map((cell, i) => escaped(cellText(cell, types[i]))).join("\t")}\n`;
}

function cellText(cell: Cell, type: ColumnType | undefined): string | undefined {
  if (cell === undefined) return undefined;
  // A list is one even where it is empty.
  return type === "texts" ? arrayText([cell].flat().map(String)) : String(cell);
}

/** `{"one","the \"other\""}` */
const arrayText = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string | undefined): string {
  if (text === undefined) return "\\N";
  // No text of PostgreSQL has this sign.
  return text.replace(/\0/g, "").replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}
