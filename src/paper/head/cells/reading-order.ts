import { findDate } from "../../../text/dates.ts";
import type { Line } from "../../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { linesOf } from "./blocks.ts";
import type { Cell, ToCells } from "./cells.ts";
import { sittingColumnsOf } from "./columns.ts";

// Heads that are set in columns have some 30 lines.
const LONGEST_HEAD = 60;
/**
 * The lines of a head that is set in columns, as a reader takes them: each label with what stands beside or below it, the
 * left column before the right one. Their order is no longer that of the text. A table of sittings stays as it is.
 */
export function inReadingOrder(lines: readonly Line[], toCells: ToCells, vocabulary: Vocabulary): readonly Line[] {
  const first = lines.slice(0, LONGEST_HEAD);
  const heading = first.findIndex(({ text }) => vocabulary.parseHeading(text) && !vocabulary.parseKind(text));
  const head = heading < 0 ? first : first.slice(0, heading);
  const rows = head.map(toCells);
  if (rows.every((cells) => cells.length < 2)) return lines;
  const found: Line[] = [];
  let block: (readonly Cell[])[] = [];
  const close = (): void => {
    found.push(...linesOf(block, vocabulary));
    block = [];
  };
  for (const [i, cells] of rows.entries()) {
    const line = head[i];
    if (!line) continue;
    if (line.text === "" || sittingColumnsOf(cells)) close();
    if (line.text === "") found.push(line);
    else if (sittingColumnsOf(cells)) {
      const end = rows.findIndex((_, at) => at > i && head[at]?.text === "" && isBelowTable(rows, at));
      const rest = end < 0 ? [] : inReadingOrder(lines.slice(end), toCells, vocabulary);
      return end < 0 ? [...found, ...lines.slice(i)] : [...found, ...lines.slice(i, end), ...rest];
    } else block.push(cells);
  }
  close();
  return [...found, ...lines.slice(head.length)];
}

/** Whether no row of a table of sittings follows a blank line: one with a day. */
function isBelowTable(rows: readonly (readonly Cell[])[], at: number): boolean {
  const next = rows.slice(at).find(([first]) => first !== undefined);
  return !next?.some(({ text }) => findDate(text)?.iso !== undefined && text.length < LONGEST_DAY);
}

// In characters, with a committee.
const LONGEST_DAY = 120;
