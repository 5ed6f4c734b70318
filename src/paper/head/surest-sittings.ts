import type { Line } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ToCells } from "./cells/cells.ts";
import { isColumnTitle } from "./cells/columns.ts";
import { findConsultations } from "./consultations.ts";
import { findHeader, type Header } from "./header.ts";
import { isNameAlone } from "./sitting-line.ts";
import { findSittingLines } from "./sitting-lines.ts";

/**
 * A head with those sittings that are sure. Where a table's reading took more than a name for a committee, or missed rows,
 * the lines that are understood word by word are read instead; where these do not hold all its days, it has none.
 */
export function surestSittings(
  header: Header,
  lines: readonly Line[],
  { toCells, vocabulary }: { readonly toCells: ToCells; readonly vocabulary: Vocabulary },
): Header {
  const head = lines.slice(0, header.endLine);
  const { rows: read } = header.consultations ?? findConsultations(header.values.beratungsfolge ?? []);
  const isSure = read.every(({ committee }) => isNameAlone(committee));
  const found = findSittingLines(head, toCells);
  const days = new Set(found.rows.map(({ date }) => date));
  const holdsAll = found.rows.length > 0 && read.every(({ date }) => date === undefined || days.has(date));
  const isMore = found.rows.length > read.filter(({ date }) => date !== undefined).length;
  if (!holdsAll || (isSure && !isMore))
    return isSure ? header : { ...header, consultations: { rows: [], impossible: [] } };
  const isUsed = (line: Line): boolean => found.lines.has(line);
  const first = head.findIndex(isUsed);
  const above = head.slice(0, first).findLastIndex(({ text }) => text !== "");
  const title = head[above];
  const isTitled = title !== undefined && toCells(title).some(isColumnTitle);
  const start = (isTitled ? title : head[first])?.start ?? 0;
  const last = head.findLast(isUsed);
  const rest = lines.flatMap((line) => (isUsed(line) || (isTitled && line === title) ? blankAt(line) : line));
  const others = findHeader(rest, vocabulary);
  return {
    ...others,
    table: { start, end: last?.end ?? start },
    consultations: { rows: found.rows, impossible: [] },
  };
}

const blankAt = ({ start }: Line): Line => ({ text: "", start, end: start });
