import { csvCell } from "../../render/csv-cell.ts";

/**
 * Rows as CSV for the spreadsheets of German desks: with semicolons, a byte order mark and every cell in quotes, without
 * anything that computes there.
 */
export function csvOf(rows: ReadonlyArray<readonly (string | number | undefined)[]>): string {
  const lines = rows.map((row) => row.map((cell) => `"${csvCell(cell, true).replaceAll('"', '""')}"`).join(";"));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}
