import type { Span } from "../text/span.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";

/** A line of a paper, safe to print, with some stretches in colour. @param marks rising, not overlapping */
export function highlight(text: string, marks: readonly Span[], { chalk }: Style): string {
  let shown = "";
  let read = 0;
  for (const { start, end } of marks) {
    shown += printable(text.slice(read, start)) + chalk.yellow.bold(printable(text.slice(start, end)));
    read = end;
  }
  return shown + printable(text.slice(read));
}
