import type { Edit } from "../edited-text.ts";

/**
 * Removes blanks at either end of a line and doubled ones inside it. Tabs inside a line stay: they separate the cells of
 * a table. Many papers have a blank at every line's end, so this looks at the ends of lines and makes no strings of them.
 */
export function squeezeBlanks(text: string): Edit[] {
  const edits: Edit[] = [];
  let doubled = placeOf(text, "  ", 0);
  for (let start = 0; start <= text.length; ) {
    const lineEnd = placeOf(text, "\n", start);
    let first = start;
    while (first < lineEnd && isBlank(text.charCodeAt(first))) first++;
    let end = lineEnd;
    while (end > first && isBlank(text.charCodeAt(end - 1))) end--;
    if (first > start) edits.push({ start, end: first, insert: "" });
    if (doubled < first) doubled = placeOf(text, "  ", first);
    while (doubled < end) {
      const from = doubled;
      while (text.charCodeAt(doubled) === SPACE) doubled++;
      edits.push({ start: from, end: doubled, insert: " " });
      doubled = placeOf(text, "  ", doubled);
    }
    if (end < lineEnd) edits.push({ start: end, end: lineEnd, insert: "" });
    start = lineEnd + 1;
  }
  return edits;
}

/** Where something stands next; the text's end, if it does not. */
function placeOf(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at < 0 ? text.length : at;
}

const SPACE = 0x20;
const TAB = 0x09;
const isBlank = (unit: number): boolean => unit === SPACE || unit === TAB;
