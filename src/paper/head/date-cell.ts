import { endsInDigit, findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { type Line, partOfLine } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { numbered } from "./title-line.ts";

// `Stadtamt  Stellungnahme-Nr.  Datum`, `Fachbereich Geschäftsführer Datum`: titles of columns. Not: `Datum: heute`.
const word = `[${Lu}(/][${L}().,/-]*`;
const titles = new RegExp(`^(?:${word}[ \\t|]+){0,9}Datum(?:[ \\t|]+${word}){0,9}[ |]*$`, "u");
const LONGEST_TITLES = 120;
// `Vorlagen-Nummer 21.06.2021`: the number's own column begins on the next line.
const beside = /^(.{3,40}?) (\d{1,2}\.\d{1,2}\.\d{4})$/u;

// Below `Drucksache 20/123`.
const dateAlone = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

/** The paper's date where it stands in the cell of a small table in the head: below `Datum`, or beside the number's label. */
export function findDateCell(lines: readonly Line[], { isNumberLabel }: Vocabulary): Line | undefined {
  const filled = lines.filter(({ text }) => text !== "");
  for (const [i, line] of filled.entries()) {
    const [, label = "", written = ""] = endsInDigit(line.text) ? (beside.exec(line.text) ?? []) : [];
    if (label !== "" && isNumberLabel(label))
      return partOfLine(line, line.text.length - written.length, line.text.length);
    const values = filled[i + 1];
    if (!values) continue;
    if (dateAlone.test(values.text) && numbered.test(line.text)) return values;
    if (line.text.length > LONGEST_TITLES || !line.text.includes("Datum") || !titles.test(line.text)) continue;
    const date = findDate(values.text);
    const other = date && findDate(values.text.slice(date.index + date.written.length));
    // If there are two dates, neither is certain to be the paper's.
    if (date && !other) return partOfLine(values, date.index, date.index + date.written.length);
  }
  return undefined;
}
