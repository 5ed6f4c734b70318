import { printable } from "../render/printable.ts";

/**
 * Text of a paper as quoted material: a mark at the head of every line, which nothing in the text can leave out, and nothing
 * that cannot be seen.
 */
export function quoted(text: string): string {
  const lines = text.trim().split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines
    .map((line) => `> ${visible(line)}`.trimEnd())
    .join("\n")
    .replace(/(?:\n>){2,}/g, "\n>");
}

/** A line of a paper, its tabs kept: they part the cells of tables. */
function visible(line: string): string {
  return line.split("\t").map(printable).join("\t");
}
