import { rawSpan } from "../../text/edited-text.ts";
import type { Line } from "../../text/lines.ts";
import { columnsIn } from "../body/columns.ts";
import type { PaperText } from "../paper-text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cutRunningText } from "./running-text.ts";
import { belowEachOther } from "./side-by-side.ts";

/** A text with the lines of its head in the order of reading: columns one after the other, and a page that became one line cut. */
export function readable(text: PaperText, vocabulary: Vocabulary): PaperText {
  const { raw, edited, lines } = text;
  const cut = cutRunningText(lines, vocabulary);
  if (cut) return { ...text, lines: cut, isRunning: true };
  const indentOf = ({ start, end }: Line): number => {
    const place = rawSpan(edited, start, end).start;
    return place - (raw.lastIndexOf("\n", place - 1) + 1);
  };
  return { ...text, lines: belowEachOther(lines, { toColumns: columnsIn(raw, edited), indentOf }, vocabulary) };
}
