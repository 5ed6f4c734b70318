import { escapeMarkdown } from "../escape-markdown.ts";
import { headingText } from "./block-text.ts";
import type { Block } from "./paragraphs.ts";

/** A block of a paper in Markdown, which shows its text and nothing that the text could be taken for. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${escapeMarkdown(headingText(block.text))}`;
    case "paragraph":
      // A backslash at a line's end keeps the line end.
      return block.lines.map(escapeLine).join("\\\n");
    case "table":
      return renderTable(block.rows);
  }
}

// What makes a list, heading, quotation, rule or code block at the beginning of a line.
const opening = /^(?:(\d{1,9})([.)])|([-+=:•]))/;

function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .trim()
    .replace(opening, (_, number = "", end = "", sign = "") => {
      return number === "" ? (sign === "•" ? sign : `\\${sign}`) : `${number}\\${end}`;
    });
}

/** Rows of a table, the first of them as its head. */
function renderTable(rows: ReadonlyArray<readonly string[]>): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => escapeMarkdown(cells[i] ?? "")).join(" | ")} |`;
  const [head = [], ...others] = rows;
  const rule = `| ${Array.from({ length: columns }, () => "---").join(" | ")} |`;
  return [line(head), rule, ...others.map(line)].join("\n");
}
