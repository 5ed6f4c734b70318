import { lastUpTo } from "./binary-search.ts";

/** The end of a page, as `pdftotext` writes it. */
const END = "\f";

/**
 * The page of an offset in a text, from 1; `undefined` for a text without pages. What follows the last mark is a page only
 * if it holds something.
 */
export function pagesIn(text: string): ((offset: number) => number) | undefined {
  let end = text.indexOf(END);
  if (end < 0) return undefined;
  const starts = [0];
  for (; end >= 0; end = text.indexOf(END, end + 1)) starts.push(end + 1);
  if (starts.length > 1 && !/\S/.test(text.slice(starts.at(-1)))) starts.pop();
  return (offset) => lastUpTo(starts, offset) + 1;
}
