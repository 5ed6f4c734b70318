import { findMisprints } from "../citation/find-misprints.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Problem, ProblemKind } from "../problem/problem.ts";
import { findImpossibleDates } from "../text/dates.ts";
import type { Placed } from "../text/span.ts";
import { firstParts } from "./first-parts.ts";
import type { FoundConsultations } from "./head/consultations.ts";
import type { Head } from "./head/head.ts";
import type { OwnNumber } from "./head/own-number.ts";
import type { FoundProblem, PaperText } from "./paper-text.ts";
import type { Paper } from "./record.ts";

type Expected = Pick<Paper, "sender" | "beratungsfolge" | "questions"> & {
  readonly [Field in "drucksache" | "kind" | "betreff" | "date"]: string | undefined;
};

type MissingField = Extract<ProblemKind, `missing-${string}`>;

// Each field that every paper should have, and whether it is there.
const expected: ReadonlyArray<readonly [MissingField, (paper: Expected) => boolean]> = [
  ["missing-number", ({ drucksache }) => drucksache !== undefined],
  ["missing-kind", ({ kind }) => kind !== undefined],
  ["missing-betreff", ({ betreff }) => betreff !== undefined],
  ["missing-sender", ({ sender }) => sender.length > 0],
  ["missing-date", ({ date }) => date !== undefined],
  ["missing-beratungsfolge", ({ beratungsfolge }) => beratungsfolge.length > 0],
  ["missing-questions", ({ kind, questions }) => kind !== "anfrage" || questions.length > 0],
];

/** What a paper was read from, as far as it may be wrong. */
interface Findings {
  readonly text: PaperText;
  readonly municipality: Municipality;
  readonly own: OwnNumber;
  readonly head: Head;
  readonly consultations: FoundConsultations;
  readonly late: readonly Placed<string>[];
  /** An annex, minutes, an invitation and a notice need none of a paper's fields. */
  readonly needsNoFields: boolean;
  readonly isScan: boolean;
  /** Where there are more parts than are read. */
  readonly unread: readonly FoundProblem[];
}

/** What is wrong with a paper, or missing. */
export function problemsOf(paper: Expected, findings: Findings): Problem[] {
  const { text, municipality, own, head, consultations, late, needsNoFields, isScan, unread } = findings;
  const dates = [...consultations.impossible, ...findImpossibleDates(text.edited.text)];
  return [
    ...malformedNumber(own, municipality),
    ...impossibleDates(head.impossibleDate ? [head.impossibleDate, ...dates] : dates, "no-such-day", text),
    ...impossibleDates(late, "decades-late", text),
    ...impossibleNumbers(text, municipality),
    ...unread,
    ...(needsNoFields || isScan ? [] : missingFields(paper)),
    ...(isScan ? [noText] : []),
  ].map(text.atPosition);
}

const noText: FoundProblem = { kind: "no-text", message: { id: "no-text" }, start: 0 };

/** What a reader would expect and the paper does not say; each stands for the whole file, at its beginning. */
function missingFields(paper: Expected): FoundProblem[] {
  return expected.filter(([, isThere]) => !isThere(paper)).map(([kind]) => ({ kind, message: { id: kind }, start: 0 }));
}

function malformedNumber({ malformed }: OwnNumber, { title }: Municipality): FoundProblem[] {
  if (!malformed) return [];
  return [
    {
      kind: "malformed-number",
      message: { id: "no-town-number", written: malformed.value, town: title },
      start: malformed.start,
    },
  ];
}

/** What stands where a number should stand, each place once. */
function impossibleNumbers({ edited, toRaw }: PaperText, municipality: Municipality): FoundProblem[] {
  const misprints = findMisprints(edited.text, municipality).map(toRaw);
  const { read, unread } = firstParts({ misprints });
  const found = read.misprints.map(({ why, written, start }): FoundProblem => {
    return { kind: "impossible", message: { id: why, written }, start };
  });
  return [...found, ...unread];
}

/** Dates that the calendar does not have, or that cannot be the paper's, each place once. */
function impossibleDates(
  found: ReadonlyArray<Placed<string>>,
  id: "no-such-day" | "decades-late",
  { toRaw }: PaperText,
): FoundProblem[] {
  const dates = new Map(found.map((date) => [date.start, date]));
  return Array.from(dates.values(), (date) => ({
    kind: "impossible-date",
    message: { id, written: date.value },
    start: toRaw(date).start,
  }));
}
