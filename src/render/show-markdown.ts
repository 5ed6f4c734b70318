import { catalogueOf } from "../language/catalogue.ts";
import type { Paper } from "../paper/record.ts";
import type { Relations } from "../refs/relations.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { blockMarkdown } from "./paper/block-markdown.ts";
import { headRows, kindLine } from "./paper/paper-head.ts";
import { paperText } from "./paper/paper-text.ts";
import { plainNumbers, titleOf } from "./paper-line.ts";
import { relationLists } from "./relations-text.ts";
import type { ShowOptions } from "./show-text.ts";
import { styleFor } from "./style.ts";

/** A paper as a Markdown document: its head as a table, all of its text in its order, and its relations as lists. */
export function renderPaperMarkdown(
  paper: Paper,
  relations: Relations,
  { readText, town, style: { language } }: Pick<ShowOptions, "readText" | "town" | "style">,
): string {
  const source = readText(paper.file);
  const line = [plainNumbers(paper) || catalogueOf(language).shown.noNumber, kindLine(paper)]
    .filter((part) => part !== "")
    .join(", ");
  const rows = headRows(paper, language, { town, text: source?.text }).map(
    ([label, values]) => `| ${label} | ${values.map(escapeMarkdown).join("<br>")} |`,
  );
  const text = source ? paperText(paper, source, { ...(town && { town }) }) : [];
  const blocks = [
    `# ${escapeMarkdown(titleOf(paper))}`,
    `**${escapeMarkdown(line)}**`,
    ["| | |", "| --- | --- |", ...rows].join("\n"),
    ...text.flatMap((part) => (part.kind === "turn" ? [] : blockMarkdown(part))),
    ...relationLists(relations, styleFor(0, Number.POSITIVE_INFINITY, { language })).flatMap(([heading, items]) =>
      items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${escapeMarkdown(item)}`).join("\n")],
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}
