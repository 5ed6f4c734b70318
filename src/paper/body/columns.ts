import { type EditedText, rawSpan } from "../../text/edited-text.ts";
import type { Line } from "../../text/lines.ts";

// Fewer blanks separate words, as in justified text: `Eva Lang          Jan Koch`.
const COLUMN_GAP = 3;
// Longer lines with columns are no signatures.
const WIDEST = 200;

/** Gives a short line a tab for each blank that was wide before cleaning squeezed it; lengths and places stay. */
export const columnsIn =
  (raw: string, edited: EditedText) =>
  (line: Line): Line => {
    if (line.text.length > WIDEST || !line.text.includes(" ")) return line;
    const span = rawSpan(edited, line.start, line.end);
    if (!/\s{3}/u.test(raw.slice(span.start, span.end))) return line;
    const text = line.text.replace(/ /g, (blank, at: number) => {
      const from = rawSpan(edited, line.start + at - 1, line.start + at).end;
      const to = rawSpan(edited, line.start + at + 1, line.start + at + 2).start;
      return to - from >= COLUMN_GAP && raw.slice(from, to).trim() === "" ? "\t" : blank;
    });
    return { ...line, text };
  };
