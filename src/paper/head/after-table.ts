import { findDate } from "../../text/dates.ts";
import type { Line } from "../../text/lines.ts";
import { committeeWord } from "./consultations.ts";

// What the table of sittings has in its cells besides committees: dates, states, purposes, sessions and titles of columns.
const cell = /^(?:\d|[ÖN]$|\(|[-|●○]|(?:Status|Datum|Termin|Gremi|Ergebnis|Zuständigkeit|Beschluss|Sitzung))|[\t|]|\)$/;

/** Whether the table of sittings is over at a blank line: it has dates, and the next paragraph is none of its cells. */
export function isAfterTable(lines: readonly Line[], [first, ...others]: readonly Line[]): boolean {
  if (!first || !lines.some(({ text }) => findDate(text))) return false;
  const end = others.findIndex(({ text }) => text === "");
  const below = end < 0 ? others : others.slice(0, end);
  return [first, ...below].every(({ text }) => !cell.test(text) && !committeeWord.test(text) && !findDateRow(text));
}

const findDateRow = (text: string): boolean => /^\S* ?\d{1,2}\.\d{1,2}\.\d{4}/.test(text);
