import { findDate } from "../../../text/dates.ts";
import { joinLines, type Line } from "../../../text/lines.ts";
import type { Consultation } from "../../record.ts";
import type { FormVocabulary } from "../../vocabulary/form-vocabulary.ts";
import type { FormReading } from "./form-reading.ts";
import { clearAccess } from "./shapes.ts";

/** Who may read the paper, if the form still shows it. */
export function accessOf({ values: { status: [line] = [] } }: Pick<FormReading, "values">): Line | undefined {
  return line && clearAccess(line);
}

/** The consultation that labels, or a line of its own, name. */
export function printedConsultation(
  { values, consultation }: FormReading,
  form: FormVocabulary,
): Consultation | undefined {
  const committee = consultation?.committee ?? joinedLine(values.committee);
  const day = consultation?.date ?? values.session?.[0];
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

/** The table's rows, and the consultation unless it is one of them. */
export function withConsultation(
  rows: readonly Consultation[],
  consultation: Consultation | undefined,
): readonly Consultation[] {
  if (!consultation) return rows;
  const same = rows.find(({ date }) => date === consultation.date);
  if (!same) return [...rows, consultation];
  const place = { start: Math.min(consultation.start, same.start), end: Math.max(consultation.end, same.end) };
  return rows.map((row) => (row === same ? { ...consultation, ...row, ...place } : row));
}
