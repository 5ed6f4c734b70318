import type { Edit } from "../edited-text.ts";

/**
 * Removes blanks at either end of a line and doubled ones inside it. Tabs inside a line stay: they separate the cells of
 * a table. Many papers have a blank at every line's end, so this walks the lines itself.
 */
export function squeezeBlanks(text: string): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let first = 0;
    while (isBlank(line.charCodeAt(first))) first++;
    let end = line.length;
    while (end > first && isBlank(line.charCodeAt(end - 1))) end--;
    if (first > 0) edits.push({ start, end: start + first, insert: "" });
    for (let at = line.indexOf("  ", first); at >= 0 && at < end; at = line.indexOf("  ", at)) {
      const from = at;
      while (line.charCodeAt(at) === SPACE) at++;
      edits.push({ start: start + from, end: start + at, insert: " " });
    }
    if (end < line.length) edits.push({ start: start + end, end: start + line.length, insert: "" });
    start += line.length + 1;
  }
  return edits;
}

const SPACE = 0x20;
const TAB = 0x09;
const isBlank = (unit: number): boolean => unit === SPACE || unit === TAB;
