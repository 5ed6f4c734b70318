import stringWidth from "fast-string-width";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { wrapped } from "../wrap.ts";
import type { Block } from "./paragraphs.ts";

/** A block on the terminal, each of its lines after `indent` blanks. */
export function renderBlock(block: Block, style: Style, indent = 0): string {
  switch (block.kind) {
    case "heading":
      return wrapped(style.chalk.bold.underline(headingText(block.text)), style, indent);
    case "paragraph":
      return block.lines.map((line) => wrapped(printable(line), style, indent)).join("\n");
    case "table":
      return renderTable(block.rows, style, indent);
  }
}

/** A heading without the colon at its end. */
export function headingText(text: string): string {
  return printable(text).replace(/ ?:$/, "");
}

/** Columns below each other where the terminal is wide enough, else cells one after the other. */
function renderTable(rows: ReadonlyArray<readonly string[]>, style: Style, indent: number): string {
  const cells = rows.map((row) => row.map(printable));
  const columns = Math.max(...cells.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ""))));
  const total = widths.reduce((sum, width) => sum + width + 2, indent);
  if (total > style.width) return cells.map((row) => wrapped(row.join(" | "), style, indent)).join("\n");
  const padded = cells.map((row) =>
    row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - stringWidth(cell))).join("  "),
  );
  return padded.map((line) => `${" ".repeat(indent)}${line}`.trimEnd()).join("\n");
}

/** Blocks below each other: a blank line between them, none after a heading or between the items of a list. */
export function joinBlocks(blocks: ReadonlyArray<{ readonly text: string; readonly isHeading: boolean }>): string {
  return blocks.map(({ text }, i) => (i === 0 ? "" : blocks[i - 1]?.isHeading ? "\n" : "\n\n") + text).join("");
}
