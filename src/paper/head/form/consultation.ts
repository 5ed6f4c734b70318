import { findDate } from "../../../text/dates.ts";
import { joinLines, type Line } from "../../../text/lines.ts";
import type { Consultation } from "../../record.ts";
import type { FormVocabulary } from "../../vocabulary/form-vocabulary.ts";
import type { FormReading } from "./form-reading.ts";
import { clearAccess } from "./shapes.ts";

/** Who may read the paper, where the form still says so. */
export function accessOf({ values: { status: [line] = [] } }: Pick<FormReading, "values">): Line | undefined {
  return line && clearAccess(line);
}

/** The sitting that labels or a line of its own name. */
export function sittingOf({ values, sitting }: FormReading, form: FormVocabulary): Consultation | undefined {
  const committee = sitting?.committee ?? joinedLine(values.committee);
  const day = sitting?.date ?? values.session?.[0];
  if (!committee || !day) return undefined;
  const date = findDate(day.text)?.iso;
  const [top] = values.top ?? [];
  const status = accessOf({ values });
  const parts = [committee, day, top ?? [], status ?? []].flat();
  return {
    committee: form.committeeOf(committee.text),
    ...(date ? { date } : {}),
    ...(top ? { top: top.text } : {}),
    ...(status ? { status: /^nicht/i.test(status.text) ? "N" : "Ö" } : {}),
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

function joinedLine(lines: readonly Line[] | undefined): Line | undefined {
  const joined = joinLines(lines ?? []);
  return joined && { text: joined.value, start: joined.start, end: joined.end };
}

/** The table's rows, and the sitting if it is none of them. */
export function withSitting(rows: readonly Consultation[], sitting: Consultation | undefined): readonly Consultation[] {
  if (!sitting) return rows;
  const same = rows.find(({ date }) => date === sitting.date);
  if (!same) return [...rows, sitting];
  const place = { start: Math.min(sitting.start, same.start), end: Math.max(sitting.end, same.end) };
  return rows.map((row) => (row === same ? { ...sitting, ...row, ...place } : row));
}
