import { blocksIn, type Gutters } from "./blocks.ts";
import { median, type Run } from "./run.ts";
import { withoutShadows } from "./shadows.ts";
import { type Row, rowsIn } from "./tables.ts";
import { uprightPages } from "./upright.ts";

/** The lines of a page in reading order, in blocks: what is read in one go. */
type PageRows = readonly (readonly Row[])[];

/** What a page prints. */
export interface PrintedPage {
  readonly runs: readonly Run[];
  /** Degrees clockwise by which viewers turn it. */
  readonly rotate: number;
}

/**
 * Puts what pages print in order, and gives their texts. What stands across a page comes after all that is upright. Where one
 * page shows columns, those of the others are known.
 */
export function textsOf(pages: readonly PrintedPage[]): string[] {
  const upright = pages.map(({ runs, rotate }) => uprightPages(runs, rotate).map(withoutShadows));
  const found: Gutters = new Map();
  const blocks = upright.map((page) => page.map((pieces) => blocksIn(pieces, [], found)));
  const known = [...found].filter(([, lines]) => lines >= MANY_LINES).map(([gutter]) => gutter);
  const again = known.length > 0 ? upright.map((page) => page.map((pieces) => blocksIn(pieces, known))) : blocks;
  return textsOfPages(again.map((page) => page.flatMap((some) => some.map(rowsIn))));
}

// Beside the gutter of a document's columns.
const MANY_LINES = 20;

/** The texts of a document's pages, with an empty line where paragraphs stand apart. */
function textsOfPages(pages: readonly PageRows[]): string[] {
  const steps = pages.flatMap((page) => page.flatMap(stepsOf));
  const usual = median(
    steps.filter(({ step, isInTable }) => step > 0 && !isInTable).map(({ step, size }) => step / size),
    USUAL,
  );
  return pages.map((page) => page.map((rows) => textOfRows(rows, usual)).reduce(joinBlocks, ""));
}

// From one line to the next, in letters' heights, where a document has too few lines to tell.
const USUAL = 1.2;
// In parts of the usual distance: more is an empty line.
const PARAGRAPH = 1.3;
// In letters' heights: so far a table stands from what is round it.
const EDGE = 1.5;

interface Step {
  readonly step: number;
  readonly size: number;
  readonly isInTable: boolean;
  readonly isAtEdge: boolean;
}

function stepsOf(rows: readonly Row[]): Step[] {
  return rows.slice(1).map(({ top, size, table }, i) => {
    const before = rows[i];
    const isInTable = table !== undefined && before?.table === table;
    const isAtEdge = before !== undefined && before.table !== table;
    return { step: top - (before?.bottom ?? 0), size: Math.max(size, before?.size ?? 0), isInTable, isAtEdge };
  });
}

function textOfRows(rows: readonly Row[], usual: number): string {
  const steps = stepsOf(rows);
  return rows.reduce((text, row, i) => {
    const before = steps[i - 1];
    if (!before) return row.text;
    const { step, size, isInTable, isAtEdge } = before;
    const isNew = !isInTable && step > (isAtEdge ? EDGE : PARAGRAPH * usual) * size;
    return isNew ? `${text}\n\n${row.text}` : withNext(text, row.text);
  }, "");
}

// `Ds. 25-26001-` and `01). Der Rat` on the next line: a number that the line's end cuts is looked for whole. Not: `Am Wall 26 -`.
const cutNumber = /\d[-/]$/;
const restOfNumber = /^\d[\d/-]*\S{0,3}(?=\s|$)/;

function withNext(text: string, line: string): string {
  const rest = cutNumber.test(text) ? restOfNumber.exec(line)?.[0] : undefined;
  return rest === undefined ? `${text}\n${line}` : `${text}${rest}\n${line.slice(rest.length).trimStart()}`;
}

/** A sentence that goes on in the next column is not torn apart. */
function joinBlocks(text: string, block: string): string {
  if (text === "") return block;
  const goesOn = /[\p{L}\d,-]$/u.test(text) && /^[\p{Ll}\d]/u.test(block);
  return goesOn ? withNext(text, block) : `${text}\n\n${block}`;
}
