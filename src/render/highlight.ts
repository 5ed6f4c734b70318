import type { Span } from "../text/span.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";

/** A line of a paper, safe to print, with some stretches in colour. @param marks rising, not overlapping */
export function highlight(text: string, marks: readonly Span[], { chalk }: Style): string {
  let shown = "";
  let read = 0;
  for (const { start, end } of marks) {
    shown += piece(text, read, start) + chalk.yellow.bold(piece(text, start, end));
    read = end;
  }
  return shown + piece(text, read, text.length);
}

/** A stretch as it is printed inside of its line: what is safe alone may not be so after what stands before it. */
function piece(text: string, start: number, end: number): string {
  const isSplit = start > 0 && /::|##\[/.test(text.slice(Math.max(0, start - 2), start + 2));
  return `${isSplit ? " " : ""}${printable(text.slice(start, end))}`;
}
