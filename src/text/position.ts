import { lastUpTo } from "./binary-search.ts";
import { pagesIn } from "./pages.ts";

/** A place as editors show it: all from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Of a text with pages: see `pagesIn`. */
  readonly page?: number;
}

/**
 * The position of an offset in a text. Lines end at `\n`, `\r\n` or a lone `\r`. Offsets are taken in any order;
 * the line table is built once a text.
 */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  const pageOf = pagesIn(text);
  return (offset) => {
    const page = pageOf && { page: pageOf(offset) };
    // Most problems stand for the whole paper, at its beginning.
    if (offset === 0) return { line: 1, column: 1, ...page };
    starts ??= lineStarts(text);
    const line = lastUpTo(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, ...page };
  };
}

/** The line of an offset alone, from 1: for who asks once, of a text of thousands of lines. */
export function lineAt(text: string, offset: number): number {
  const before = text.slice(0, offset + 1);
  if (before.includes("\r")) return positionsIn(before)(offset).line;
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", end + 1)) line++;
  return line;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  } else {
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  }
  return starts;
}
