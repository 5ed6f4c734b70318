import type { Line } from "../../text/lines.ts";
import { isColumnTitles } from "./cells/columns.ts";
import { findConsultations } from "./consultations.ts";
import { findEntryLines } from "./entries/entry-lines.ts";
import { isNameAlone } from "./entries/parts.ts";
import type { Reading } from "./entries/reading.ts";
import { headEnd } from "./head-end.ts";
import { findHeader, type Header } from "./header.ts";

// In lines, above the first row.
const MOST_TITLES = 6;

/** A head whose sittings are read first: its other lines are understood without theirs. */
export function findHeadWithSittings(lines: readonly Line[], reading: Reading): Header {
  const { toCells, vocabulary } = reading;
  const head = lines.slice(0, headEnd(lines, vocabulary));
  const found = findEntryLines(head, reading);
  if (found.rows.length === 0) return withSureCommittees(findHeader(lines, vocabulary));
  const isUsed = (line: Line): boolean => found.lines.has(line);
  const isTitle = (line: Line): boolean =>
    isColumnTitles(toCells(line)) || vocabulary.parseLabel(line.text)?.field === "beratungsfolge";
  const first = head.findIndex(isUsed);
  const titles = new Set<Line>();
  for (const line of head.slice(Math.max(0, first - MOST_TITLES), first).reverse()) {
    if (line.text !== "" && !isTitle(line)) break;
    titles.add(line);
  }
  const rest = lines.map((line) => (isUsed(line) || titles.has(line) ? blankAt(line) : line));
  const start = head.find((line) => titles.has(line) || isUsed(line))?.start ?? 0;
  return {
    ...findHeader(rest, vocabulary),
    table: { start, end: head.findLast(isUsed)?.end ?? start },
    consultations: { rows: found.rows, impossible: [] },
  };
}

/** Below the label of a Beratungsfolge may stand committees without days; where anything else does, nothing there is sure. */
function withSureCommittees(header: Header): Header {
  const { rows } = findConsultations(header.values.beratungsfolge ?? []);
  const isSure = rows.every(({ committee }) => isNameAlone(committee));
  return isSure ? header : { ...header, consultations: { rows: [], impossible: [] } };
}

const blankAt = ({ start }: Line): Line => ({ text: "", start, end: start });
