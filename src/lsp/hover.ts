import { resolve } from "node:path";
import type { Hover } from "vscode-languageserver/node";
import { holdersOf, numberAt } from "../app/draft/number-places.ts";
import type { Paper } from "../paper/record.ts";
import { escapeMarkdown } from "../render/escape-markdown.ts";
import { headRows, kindLine } from "../render/paper/paper-head.ts";
import { paperText } from "../render/paper/paper-text.ts";
import { plainText } from "../render/paper/plain-text.ts";
import { plainNumbers, titleOf } from "../render/paper-line.ts";
import { shortened } from "../text/shortened.ts";
import { draftsOf, type OpenText } from "./editor.ts";
import { rangesIn, sourceAt } from "./ranges.ts";
import { textsIn } from "./texts.ts";

// As much as an editor shows without scrolling.
const SNIPPET = 400;
const MOST_SHOWN = 3;

/** What the paper with the number at an offset is, and how it begins. */
export async function hoverAt(open: OpenText, offset: number): Promise<Hover | undefined> {
  const { draft, session } = open;
  const at = numberAt(draft, offset, session);
  if (!at) return undefined;
  const { papers, citedBy } = await holdersOf(session, at.drucksache, { drafts: draftsOf(open), but: draft.path });
  const editor = textsIn(open.language);
  const shown = papers.slice(0, MOST_SHOWN).map((paper) => paperMarkdown(paper, open));
  const holders = shown.length > 0 ? shown : [escapeMarkdown(editor.onlyCited({ number: at.drucksache }))];
  const value = [...holders, `*${editor.citedBy({ n: citedBy })}*`].join("\n\n---\n\n");
  return { contents: { kind: "markdown", value }, range: rangesIn(draft.text)(at) };
}

function paperMarkdown(paper: Paper, open: OpenText): string {
  const { language, session } = open;
  const line = [plainNumbers(paper), kindLine(paper)].filter((part) => part !== "").join(", ");
  const rows = headRows(paper, language).map(([label, values]) => `${label}: ${values.map(escapeMarkdown).join("; ")}`);
  const text = sourceAt(resolve(paper.file), draftsOf(open));
  const { municipality } = session.corpus;
  const parts = text === undefined ? [] : paperText(paper, text, { town: municipality });
  const snippet = shortened(plainText(parts.flatMap((part) => (part.kind === "turn" ? [] : [part]))), SNIPPET);
  return [
    `**${escapeMarkdown(titleOf(paper))}**`,
    escapeMarkdown(line),
    rows.join("  \n"),
    escapeMarkdown(snippet.replace(/\s+/g, " ").trim()),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
