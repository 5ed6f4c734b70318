import type { Edit } from "../edited-text.ts";
import { editMatches } from "./edits.ts";

// Blanks at either end of a line and doubled ones inside it. Tabs inside a line stay: they part the cells of a table.
const surplus = /^[ \t]+|(?<![ \t])[ \t]+$| {2,}/gm;

export function squeezeBlanks(text: string): Edit[] {
  return editMatches(text, surplus, ({ 0: blanks, index }) => {
    const atEnd = index + blanks.length === text.length || text[index + blanks.length] === "\n";
    return index === 0 || text[index - 1] === "\n" || atEnd ? "" : " ";
  });
}
