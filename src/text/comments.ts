import type { Span } from "./span.ts";

// In UTF-16 units. A comment that goes on longer was never closed.
const LONGEST = 2000;

/** The comments of Markdown and HTML in a text, `<!-- … -->`. Linear in the text, however many open and never close. */
export function findComments(text: string): Span[] {
  const comments: Span[] = [];
  let close = text.indexOf("-->");
  for (let start = text.indexOf("<!--"); start >= 0 && close >= 0; ) {
    const inside = start + "<!--".length;
    if (close < inside) close = text.indexOf("-->", inside);
    const isComment = close >= 0 && close - inside <= LONGEST;
    const end = isComment ? close + "-->".length : inside;
    if (isComment) comments.push({ start, end });
    start = text.indexOf("<!--", end);
  }
  return comments;
}
