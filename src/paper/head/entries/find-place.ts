import { type Line, restOfLine } from "../../../text/lines.ts";
import { type Column, isColumnTitles, sittingColumnsOf } from "../cells/columns.ts";
import type { Reading } from "./reading.ts";

/** Where a Beratungsfolge stands: the lines below its label or titles, and its columns where wide blanks part them. */
export interface Place {
  readonly lines: readonly Line[];
  readonly columns?: readonly Column[] | undefined;
}

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
    if (label?.field === "beratungsfolge" && !isColumnTitles(cells)) {
      const titles = below.slice(0, MOST_TITLES).flatMap((one) => sittingColumnsOf(toCells(one)) ?? []);
      return { lines: [restOfLine(line, label.length), ...below], columns: titles.length > 0 ? titles : undefined };
    }
    if (isColumnTitles(cells, "committee")) return { lines: below, columns: sittingColumnsOf(cells) };
    // `Gremium Termin Art der / Behandlung`.
    const [rest] = below;
    if (
      rest &&
      isColumnTitles(
        [...cells, rest].map(({ text }) => ({ text })),
        "committee",
      )
    )
      return { lines: below.slice(1) };
  }
  return undefined;
}
