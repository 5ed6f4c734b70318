import { type Line, restOfLine } from "../../../text/lines.ts";
import { type Column, isColumnTitles, sittingColumnsOf } from "../cells/columns.ts";
import type { Reading } from "./reading.ts";

/** Where a Beratungsfolge stands: the lines below its label or titles, and its columns where wide blanks part them. */
export interface Place {
  readonly lines: readonly Line[];
  readonly columns?: readonly Column[] | undefined;
}

const firstTitle = /^(?:Beratung|Gremi|Ausschuss|Sitzung|Datum|Termin|Status|Organ)/;
// In lines, below the label.
const MOST_TITLES = 4;

/**
 * There is no doubt what stands in such a place: a short word, and in a row with a day any name, is a committee's.
 */
export function findPlace(head: readonly Line[], { toCells, vocabulary }: Reading): Place | undefined {
  for (const [i, line] of head.entries()) {
    if (line.text === "") continue;
    const label = vocabulary.parseLabel(line.text);
    const cells = toCells(line);
    const below = head.slice(i + 1);
    const isTitles = isColumnTitles(cells, "committee");
    if (isTitles || (label?.field === "beratungsfolge" && !isColumnTitles(cells))) {
      const titles = [line, ...below.slice(0, MOST_TITLES)].flatMap((one) => [sittingColumnsOf(toCells(one)) ?? []]);
      return {
        lines: isTitles ? below : [restOfLine(line, label?.length ?? 0), ...below],
        columns: titles.find(({ length }) => length > 0),
      };
    }
    // `Gremium Termin Art der / Behandlung`.
    const [rest] = below;
    if (
      rest &&
      firstTitle.test(line.text) &&
      isColumnTitles(
        [...cells, rest].map(({ text }) => ({ text })),
        "committee",
      )
    )
      return { lines: below.slice(1) };
  }
  return undefined;
}
