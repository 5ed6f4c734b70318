import type { LabelledField } from "../../../municipality/municipality.ts";
import type { Line } from "../../../text/lines.ts";
import type { FormField } from "../../vocabulary/form-vocabulary.ts";
import type { ConsultationLine, FormTitle } from "./shapes.ts";

/** What the lines of a form say above its subject; filled while they are read. */
export interface FormReading {
  /** The lines after each label, or those found for it further down. */
  readonly values: Partial<Record<LabelledField, Line[]>>;
  readonly titles: FormTitle[];
  readonly numbers: Line[];
  readonly senders: Line[];
  readonly letterhead: Line[];
  /** Lines above the first label that no reader knows. */
  readonly unclaimed: Line[];
  consultation?: ConsultationLine;
  date?: Line;
  /** Whether a label or a consultation was seen; the subject may come after it. */
  isLabelled: boolean;
  /** Labels without a value so far, in their order. */
  open: readonly FormField[];
  /** The value that the next line may continue. */
  growing?: Line[] | undefined;
  /** Whether only senders have come since the title. */
  isUnderTitle: boolean;
  /** Whether the last line of the table that says where in the budget a motion belongs was a title; none above the table. */
  budget?: "title" | "cell";
  /** Whether the subject is above the first label. */
  isSubjectAbove: boolean;
}

export function emptyReading(): FormReading {
  const lists = { titles: [], numbers: [], senders: [], letterhead: [], unclaimed: [], open: [] };
  return { values: {}, ...lists, isLabelled: false, isUnderTitle: false, isSubjectAbove: false };
}

/** Gives a field its value; its label is no longer open. */
export function give(reading: FormReading, field: LabelledField, line: Line): void {
  const lines = reading.values[field] ?? [];
  // One paper may name two offices: a department and below it an office.
  if (lines.length === 0 || field === "office") lines.push(line);
  reading.values[field] = lines;
  reading.open = reading.open.filter((one) => one !== field);
  reading.growing = field === "office" || field === "committee" ? lines : undefined;
}

/** Joins another line to the last one. */
export function lengthen(lines: Line[], line: Line): void {
  const last = lines.pop();
  lines.push(last ? { text: `${last.text} ${line.text}`, start: last.start, end: line.end } : line);
}
