import { type EditedText, rawSpan } from "../../../text/edited-text.ts";
import { cellsOf, type Line } from "../../../text/lines.ts";
import { columnsIn } from "../../body/columns.ts";

/** A part of a line between wide blanks, and how far from the page's left edge it begins, in characters. */
export interface Cell extends Line {
  readonly column: number;
}

/** The cells of a line; one, unless wide blanks or tabs part it. */
export type ToCells = (line: Line) => readonly Cell[];

/** Looks in the raw text for the blanks that cleaning squeezes. Not for lines in which the columns are set by tabs. */
export function cellsIn(raw: string, edited: EditedText): ToCells {
  const toColumns = columnsIn(raw, edited);
  return (line) => {
    const place = rawSpan(edited, line.start, line.end).start;
    const edge = raw.lastIndexOf("\n", place - 1) + 1;
    const at = (cell: Line): Cell => ({ ...cell, column: rawSpan(edited, cell.start, cell.end).start - edge });
    return line.text.includes("\t") ? [at(line)] : cellsOf(toColumns(line)).map(at);
  };
}

/** Whether two cells stand one below the other: they begin alike, or one lies within the width of the other. */
export function isBelow(cell: Cell, above: Cell): boolean {
  const [left, right] = cell.column <= above.column ? [cell, above] : [above, cell];
  return right.column - left.column <= NEAR || right.column + right.text.length <= left.column + left.text.length;
}

// In characters: what is set flush left is not always extracted so.
const NEAR = 3;
