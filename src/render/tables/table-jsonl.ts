import type { Table } from "../../export/tables/column.ts";
import { toJson } from "../../text/json.ts";

/** A row as one JSON object a line; what is unknown is left out, lists are always there. */
export function renderTableJsonl({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  return rows.map((row) => `${toJson(Object.fromEntries(row.map((cell, i) => [names[i], cell])))}\n`).join("");
}
