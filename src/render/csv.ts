import { stringify } from "csv-stringify/sync";
import { csvCell } from "./csv-cell.ts";

/** For whom a table is: programs, or the spreadsheet of a German desk, which splits at `;` and looks for a byte order mark. */
export interface CsvOptions {
  readonly excel?: boolean;
}

/** Rows as CSV (RFC 4180), every cell in quotes, without anything that steers a terminal or computes in a spreadsheet. */
export function toCsv(rows: ReadonlyArray<readonly (string | number | undefined)[]>, { excel }: CsvOptions): string {
  return stringify(
    rows.map((row) => row.map((cell) => csvCell(cell, excel === true))),
    { record_delimiter: "\r\n", quoted: true, quoted_empty: true, delimiter: excel ? ";" : ",", bom: excel === true },
  );
}
