import { formOf } from "../drucksache/canonical.ts";
import { numberParts } from "../drucksache/plausible.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { findDate } from "../text/dates.ts";
import type { Placed, Span } from "../text/span.ts";
import type { FoundConsultations } from "./head/consultations.ts";
import type { Head } from "./head/head.ts";
import type { OwnNumber } from "./head/own-number.ts";
import type { PaperText } from "./paper-text.ts";

interface Dated {
  readonly head: Head;
  readonly consultations: FoundConsultations;
}

// In years: so long no council takes over a paper.
const TOO_LATE = 20;

/**
 * A paper's own dates without those that lie decades after the year of its number or, if that has none, after all others:
 * `15.05.2081` beside `08.05.2018` is a misprint.
 */
export function withoutLateDates(
  { head, consultations }: Dated,
  {
    own,
    text,
    municipality,
  }: { readonly own: OwnNumber; readonly text: PaperText; readonly municipality: Municipality },
): Dated & { readonly late: readonly Placed<string>[] } {
  const { rows } = consultations;
  const known = yearOf(own, municipality);
  const dates = [head.date?.value, head.submitted?.value, ...rows.map(({ date }) => date)];
  // The latest, and the one before that.
  const [latest, before] = [...new Set(dates.flatMap((date) => (date === undefined ? [] : yearIn(date))))].sort(
    (a, b) => b - a,
  );
  const isLate = (date: string | undefined): boolean => {
    if (date === undefined) return false;
    const year = yearIn(date);
    const other = known ?? (year === latest ? before : latest);
    return other !== undefined && year - other >= TOO_LATE;
  };
  const lateRows = rows.filter(({ date }) => isLate(date));
  const { date, ...dateless } = head;
  const isHeadLate = isLate(date?.value);
  if (!isHeadLate && lateRows.length === 0) return { head, consultations, late: [] };
  return {
    head: isHeadLate ? dateless : head,
    consultations: {
      ...consultations,
      rows: rows.map(({ date: day, ...row }) => (day === undefined || isLate(day) ? row : { ...row, date: day })),
    },
    late: [...(isHeadLate && date ? [date] : []), ...lateRows].flatMap((span) => dateIn(span, text)),
  };
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}

/** The year of a paper's number. */
function yearOf({ drucksache }: OwnNumber, { numbers }: Municipality): number | undefined {
  const form = drucksache === undefined ? undefined : formOf(numbers, drucksache);
  return form && drucksache !== undefined ? numberParts(form, drucksache).year : undefined;
}

function dateIn({ start, end }: Span, { edited }: PaperText): Placed<string>[] {
  const date = findDate(edited.text.slice(start, end));
  if (!date) return [];
  const from = start + date.index;
  return [{ value: date.written, start: from, end: from + date.written.length }];
}
