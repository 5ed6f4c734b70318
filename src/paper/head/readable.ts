import type { PaperText } from "../paper-text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cellsIn, type ToCells } from "./cells/cells.ts";
import { withLabelsApart } from "./cells/labels-apart.ts";
import { withValuesBeside } from "./cells/labels-first.ts";
import { inReadingOrder } from "./cells/reading-order.ts";
import { cutRunningText } from "./running-text.ts";

/** A text whose head's lines have the order of reading, with the way back to their cells. */
export interface ReadableText extends PaperText {
  /** Missing where the town's papers begin with a printed form, which is read in ways of its own. */
  readonly toCells?: ToCells;
}

/** A text with the lines of its head in the order of reading: columns one after the other, and a page that became one line cut. */
export function readable(text: PaperText, vocabulary: Vocabulary): ReadableText {
  const { raw, edited, lines } = text;
  const cut = cutRunningText(lines, vocabulary);
  if (cut) return { ...text, lines: cut, isRunning: true };
  const toCells = cellsIn(raw, edited);
  return {
    ...text,
    lines: withValuesBeside(withLabelsApart(inReadingOrder(lines, toCells, vocabulary), vocabulary), vocabulary),
    toCells,
  };
}
