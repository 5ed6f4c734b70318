import type { Line } from "../../text/lines.ts";
import type { Consultation } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ToCells } from "./cells/cells.ts";
import { isColumnTitles } from "./cells/columns.ts";
import { committeeIn } from "./committee-name.ts";
import { findConsultations } from "./consultations.ts";
import { findEntryLines } from "./entries/entry-lines.ts";
import { isNameAlone } from "./entries/parts.ts";
import { findHeader, type Header } from "./header.ts";

// In lines, above the first row.
const MOST_TITLES = 3;

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
  const found = findEntryLines(head, { toCells, vocabulary });
  const days = new Set(found.rows.map(({ date }) => date));
  const holdsAll = found.rows.length > 0 && read.every(({ date }) => date === undefined || days.has(date));
  if (!holdsAll || (isSure && !tellMore(found.rows, read) && !contradict(found.rows, read)))
    return isSure ? header : { ...header, consultations: { rows: [], impossible: [] } };
  const isUsed = (line: Line): boolean => found.lines.has(line);
  const first = head.findIndex(isUsed);
  const above = head.slice(0, first).findLastIndex(({ text }) => text !== "");
  const isTitle = (line: Line): boolean =>
    isColumnTitles(toCells(line)) || vocabulary.parseLabel(line.text)?.field === "beratungsfolge";
  const titles = new Set(head.slice(Math.max(0, above - MOST_TITLES + 1), first).filter((line) => isTitle(line)));
  const [title] = titles;
  const start = (title ?? head[first])?.start ?? 0;
  const last = head.findLast(isUsed);
  const rest = lines.flatMap((line) => (isUsed(line) || titles.has(line) ? blankAt(line) : line));
  const others = findHeader(rest, vocabulary);
  return {
    ...others,
    table: { start, end: last?.end ?? start },
    consultations: { rows: found.rows, impossible: [] },
  };
}

/** Whether rows give a day to a committee that has another day or none among others: what is understood word by word is right. */
function contradict(rows: readonly Consultation[], others: readonly Consultation[]): boolean {
  return rows.some(({ committee, date }) => {
    const own = others.filter((other) => other.committee === committee);
    return own.length > 0 && own.every((other) => other.date !== date);
  });
}

/** Whether rows tell more than others: more days, or as many with more committees that are surely some, or as many with more beside them. */
function tellMore(rows: readonly Consultation[], others: readonly Consultation[]): boolean {
  const [counts, otherCounts] = [rows, others].map(countsOf);
  const at = counts?.findIndex((count, i) => count !== otherCounts?.[i]) ?? -1;
  return (counts?.[at] ?? 0) > (otherCounts?.[at] ?? 0);
}

function countsOf(rows: readonly Consultation[]): readonly number[] {
  const besides = rows.flatMap(({ role, top, status }) => [role ?? [], top ?? [], status ?? []].flat());
  return [
    rows.filter(({ date }) => date !== undefined).length,
    rows.filter(({ committee }) => committeeIn(committee)).length,
    besides.length,
  ];
}

const blankAt = ({ start }: Line): Line => ({ text: "", start, end: start });
