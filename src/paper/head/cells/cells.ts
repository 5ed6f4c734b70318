import { type EditedText, rawSpan } from "../../../text/edited-text.ts";
import { cellsOf, type Line } from "../../../text/lines.ts";
import { columnsIn } from "../../body/columns.ts";

/** A part of a line between wide blanks, and how far from the page's left edge it begins, in characters. */
export interface Cell extends Line {
  readonly column: number;
}

/** The cells of a line; one, unless wide blanks or tabs part it. */
export type ToCells = (line: Line) => readonly Cell[];

/** Looks in the raw text for the blanks that cleaning squeezes. Tables whose cells are parted by tabs are read elsewhere. */
export function cellsIn(raw: string, edited: EditedText): ToCells {
  const toColumns = columnsIn(raw, edited);
  return (line) => {
    if (line.text === "") return [];
    const span = rawSpan(edited, line.start, line.end);
    const written = raw.slice(span.start, span.end);
    if (written.includes("\t")) return [{ ...line, column: 0 }];
    const edge = raw.lastIndexOf("\n", span.start - 1) + 1;
    const parted = line.text.includes("\t") ? line : toColumns(line);
    return cellsOf(parted).map((cell) => ({ ...cell, column: rawSpan(edited, cell.start, cell.end).start - edge }));
  };
}
