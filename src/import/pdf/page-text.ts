import { blocksIn } from "./blocks.ts";
import { median, type Run } from "./run.ts";
import { withoutShadows } from "./shadows.ts";
import { type Row, rowsIn } from "./tables.ts";
import { uprightPages } from "./upright.ts";

/** The lines of a page in reading order, in blocks: what is read in one go. */
export type PageRows = readonly (readonly Row[])[];

/**
 * Puts what a page prints in order. What stands across the page comes after all that is upright.
 *
 * @param rotate degrees clockwise by which viewers turn the page
 */
export function rowsOfPage(runs: readonly Run[], rotate: number): PageRows {
  return uprightPages(runs, rotate).flatMap((pieces) => blocksIn(withoutShadows(pieces)).map(rowsIn));
}

/** The texts of a document's pages, with an empty line where paragraphs stand apart. */
export function textsOfPages(pages: readonly PageRows[]): string[] {
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
