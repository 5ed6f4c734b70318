import type { Line } from "../../text/lines.ts";
import { committeeWord } from "./consultations.ts";

// What the table of sittings has in its cells besides committees: dates, states, purposes, sessions and titles of columns.
const cell = /^(?:\d|[ÖN]$|\(|[-|●○]|(?:Status|Datum|Termin|Gremi|Ergebnis|Zuständigkeit|Beschluss|Sitzung))|[\t|]|\)$/;

/** Whether a table of sittings that has dates is over at the blank line before `at`: the next paragraph is none of its cells. */
export function isAfterTable(lines: readonly Line[], at: number): boolean {
  if (at >= lines.length) return false;
  for (let i = at; i < lines.length && (i === at || lines[i]?.text !== ""); i++) {
    const { text } = lines[i] ?? { text: "" };
    // `Der Rat möge beschließen:` is none of its cells.
    if (i === at && text.endsWith(":")) return true;
    if (cell.test(text) || committeeWord.test(text) || findDateRow(text)) return false;
  }
  return true;
}

const findDateRow = (text: string): boolean => /^\S* ?\d{1,2}\.\d{1,2}\.\d{4}/.test(text);
