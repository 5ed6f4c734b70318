import { printable } from "./printable.ts";

/** What a cell holds, without anything that steers a terminal or computes in a spreadsheet. @param isExcel for a German one */
export function csvCell(value: string | number | undefined, isExcel: boolean): string {
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
