import type { Block } from "./paragraphs.ts";

/** Blocks as plain text: a blank line between them, a tab between the cells of a table. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => linesOf(block).join("\n")).join("\n\n");
}

/** The lines of a block, however long. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return block.lines;
    case "table":
      return block.rows.map((row) => row.join("\t"));
  }
}
