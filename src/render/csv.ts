import { stringify } from "csv-stringify/sync";
import { printable } from "./printable.ts";

/** For whom a table is: programs, or the spreadsheet of a German desk, which splits at `;` and looks for a byte order mark. */
export interface CsvOptions {
  readonly excel?: boolean;
}

/** Rows as CSV (RFC 4180), every cell in quotes, without anything that steers a terminal or computes in a spreadsheet. */
export function toCsv(rows: ReadonlyArray<readonly (string | number | undefined)[]>, { excel }: CsvOptions): string {
  return stringify(
    rows.map((row) => row.map((cell) => cellOf(cell, excel === true))),
    { record_delimiter: "\r\n", quoted: true, quoted_empty: true, delimiter: excel ? ";" : ",", bom: excel === true },
  );
}

function cellOf(value: string | number | undefined, isExcel: boolean): string {
  if (value === undefined) return "";
  // A German spreadsheet takes 12.5 for a day in May.
  if (typeof value === "number") return isExcel ? String(value).replace(".", ",") : String(value);
  return guarded(printable(value.replace(/\s+/g, " ")).trim());
}

// What begins a formula, at the beginning of a cell or after a `;` that a spreadsheet may split at: `=1+1`, `A; @SUM(B1)`.
// Not: `24-20001`, `a=b`.
const formula = /(^|[;\t]\s*)(?=[=+\-@|%\uff0b\uff0d\uff1d\uff20])/g;

function guarded(text: string): string {
  return text.replace(formula, "$1'");
}
