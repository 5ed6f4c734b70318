import type { Edit } from "../edited-text.ts";

/**
 * Removes blanks at either end of a line and doubled ones inside it. Tabs inside a line stay: they separate the cells of
 * a table. Many papers have a blank at every line's end, so this walks the lines itself.
 */
export function squeezeBlanks(text: string): Edit[] {
  const edits: Edit[] = [];
  let doubled = text.indexOf("  ");
  for (let start = 0; start <= text.length; ) {
    const lineEnd = endOfLine(text, start);
    let first = start;
    while (first < lineEnd && isBlank(text.charCodeAt(first))) first++;
    let end = lineEnd;
    while (end > first && isBlank(text.charCodeAt(end - 1))) end--;
    if (first > start) edits.push({ start, end: first, insert: "" });
    if (doubled >= 0 && doubled < first) doubled = text.indexOf("  ", first);
    while (doubled >= 0 && doubled < end) {
      const from = doubled;
      while (text.charCodeAt(doubled) === SPACE) doubled++;
      edits.push({ start: from, end: doubled, insert: " " });
      doubled = text.indexOf("  ", doubled);
    }
    if (end < lineEnd) edits.push({ start: end, end: lineEnd, insert: "" });
    start = lineEnd + 1;
  }
  return edits;
}

const SPACE = 0x20;
const TAB = 0x09;
const isBlank = (unit: number): boolean => unit === SPACE || unit === TAB;

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
