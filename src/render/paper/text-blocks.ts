import { columnsIn } from "../../paper/body/columns.ts";
import type { Paper } from "../../paper/record.ts";
import type { Source } from "../../paper/source.ts";
import { clean } from "../../text/clean.ts";
import { editedOffset, rawSpan } from "../../text/edited-text.ts";
import { type Line, linesOf, splitLine } from "../../text/lines.ts";
import { pagesIn } from "../../text/pages.ts";
import { positionsIn } from "../../text/position.ts";
import type { Span } from "../../text/span.ts";
import { fullWidth, isContinued } from "./paragraphs.ts";
import { type Run, runsBetween, type Spot } from "./runs.ts";

/** A part of a paper's text as a page shows it; `line` is that of the file where it begins, from 1. */
export type TextBlock =
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "heading"; readonly line: number; readonly runs: readonly Run[] }
  /** Lines whose ends are kept; those that a page's width broke are joined. */
  | { readonly kind: "paragraph"; readonly line: number; readonly lines: readonly TextLine[] }
  | { readonly kind: "table"; readonly line: number; readonly rows: ReadonlyArray<ReadonlyArray<readonly Run[]>> };

/** A line whose end is kept, with the line of the file where it begins. */
export interface TextLine {
  readonly line: number;
  readonly runs: readonly Run[];
}

type Citing = Pick<Paper, "citations" | "sections"> & Pick<Source, "bodyStart">;

/** All of a paper's text in its order, cleaned. @param marks stretches of the text as read, in order */
export function textBlocks(raw: string, paper: Citing, marks: readonly Span[] = []): TextBlock[] {
  const edited = clean(raw, paper.bodyStart);
  const inColumns = columnsIn(raw, edited);
  const lines = linesOf(edited.text).map(inColumns);
  const width = fullWidth(lines.map(({ text }) => text).join("\n"));
  const pageOf = pagesIn(raw);
  const position = positionsIn(raw);
  const at = ({ start, end }: Span): Span => ({ start: editedOffset(edited, start), end: editedOffset(edited, end) });
  const spots: Spot[] = [
    ...paper.citations.map((citation) => ({ ...at(citation), citation })),
    ...marks.map((mark) => ({ ...at(mark), isMark: true as const })),
  ];
  const runs = ({ start, end }: Span): Run[] => runsBetween(edited.text, { start, end }, spots);
  const headings = new Set(paper.sections.map(({ start }) => editedOffset(edited, start)));
  const blocks: Growing[] = [];
  let last: { readonly text: string; readonly page: number | undefined } = { text: "", page: undefined };
  let isGap = true;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === "") {
      isGap = true;
      continue;
    }
    const rawStart = rawSpan(edited, line.start, line.start + 1).start;
    const page = pageOf?.(rawStart);
    const isNewPage = page !== undefined && page !== last.page;
    if (isNewPage) blocks.push({ kind: "page", page });
    const block = blocks.at(-1);
    const place = position(rawStart).line;
    const trimmed = trimmedLine(line);
    if ([...headings].some((start) => start >= line.start && start < line.end)) {
      blocks.push({ kind: "heading", line: place, runs: runs(trimmed) });
    } else if (text.includes("\t")) {
      const row = splitLine(trimmed, /\s*\t\s*/g).map(runs);
      if (block?.kind === "table" && !isGap) block.rows.push(row);
      else blocks.push({ kind: "table", line: place, rows: [row] });
    } else if (block?.kind === "paragraph" && isContinued(last.text, text, { width, isGap })) {
      block.lines.at(-1)?.runs.push({ text: " " }, ...runs(trimmed));
    } else if (block?.kind === "paragraph" && !isGap) {
      block.lines.push({ line: place, runs: runs(trimmed) });
    } else {
      blocks.push({ kind: "paragraph", line: place, lines: [{ line: place, runs: runs(trimmed) }] });
    }
    // Of a line that begins with a whole word of which the row above had a half, only what stood in its own row.
    const rawEnd = rawSpan(edited, trimmed.end - 1, trimmed.end).end;
    last = { text: raw.slice(raw.lastIndexOf("\n", rawEnd - 1) + 1, rawEnd).trim(), page };
    isGap = false;
  }
  return blocks;
}

interface GrowingLine {
  readonly line: number;
  readonly runs: Run[];
}

/** A block while lines are added to it. */
type Growing =
  | Exclude<TextBlock, { readonly kind: "paragraph" | "table" }>
  | { readonly kind: "paragraph"; readonly line: number; readonly lines: GrowingLine[] }
  | { readonly kind: "table"; readonly line: number; readonly rows: Run[][][] };

function trimmedLine(line: Line): Line {
  const start = line.start + line.text.length - line.text.trimStart().length;
  const text = line.text.trim();
  return { text, start, end: start + text.length };
}
