import type { Line } from "../../text/lines.ts";
import type { Consultation } from "../record.ts";
import type { ToCells } from "./cells/cells.ts";
import { sittingIn } from "./sitting-line.ts";

/** The sittings of a head, and the lines that hold them. */
export interface SittingLines {
  readonly rows: readonly Consultation[];
  readonly lines: ReadonlySet<Line>;
}

// What a committee's name may leave for the line below it, in characters; none of it is a figure.
const rest = /^[^\d:.]{3,60}$/u;

/**
 * The sittings that stand on lines of their own, wherever a head has them: each names a committee and its day, and holds
 * nothing that is not understood. Of a name that goes on below, the rest is the next line's.
 */
export function findSittingLines(head: readonly Line[], toCells: ToCells): SittingLines {
  const rows: Consultation[] = [];
  const lines = new Set<Line>();
  for (const [i, line] of head.entries()) {
    if (line.text === "" || lines.has(line)) continue;
    const below = head[i + 1];
    const text = toCells(line).reduce((cells, cell) => (cells === "" ? cell.text : `${cells}\t${cell.text}`), "");
    const goesOn = below && rest.test(below.text) ? sittingIn(text, below.text) : undefined;
    const row = goesOn ?? sittingIn(text);
    if (!row) continue;
    const last = goesOn && below ? below : line;
    rows.push({ ...row, start: line.start, end: last.end });
    for (const one of [line, last]) lines.add(one);
  }
  return { rows, lines };
}
