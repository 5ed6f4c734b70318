import { findMisprints } from "../citation/find-misprints.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Problem, ProblemKind } from "../problem/problem.ts";
import { findImpossibleDates } from "../text/dates.ts";
import type { Placed } from "../text/span.ts";
import type { FoundConsultations } from "./head/consultations.ts";
import type { Head } from "./head/head.ts";
import type { OwnNumber } from "./head/own-number.ts";
import type { FoundProblem, PaperText } from "./paper-text.ts";
import type { Paper } from "./record.ts";

type Expected = Pick<Paper, "sender" | "beratungsfolge" | "questions"> & {
  readonly [Field in "drucksache" | "kind" | "betreff" | "date"]: string | undefined;
};

// Each field that every paper should have: whether it is there, and what to say if not.
const expected: ReadonlyArray<readonly [ProblemKind, (paper: Expected) => boolean, string]> = [
  ["missing-number", ({ drucksache }) => drucksache !== undefined, "no number of its own"],
  ["missing-kind", ({ kind }) => kind !== undefined, "no kind of paper"],
  ["missing-betreff", ({ betreff }) => betreff !== undefined, "no Betreff"],
  ["missing-sender", ({ sender }) => sender.length > 0, "no Absender"],
  ["missing-date", ({ date }) => date !== undefined, "no date"],
  ["missing-beratungsfolge", ({ beratungsfolge }) => beratungsfolge.length > 0, "no Beratungsfolge"],
  [
    "missing-questions",
    ({ kind, questions }) => kind !== "anfrage" || questions.length > 0,
    "an Anfrage without a question",
  ],
];

/** What a paper was read from, as far as it may be wrong. */
interface Findings {
  readonly municipality: Municipality;
  readonly own: OwnNumber;
  readonly head: Head;
  readonly consultations: FoundConsultations;
  /** An annex or minutes need none of a paper's fields. */
  readonly isPart: boolean;
  readonly isScan: boolean;
}

/** What is wrong with a paper, or missing. */
export function problemsOf(paper: Expected, text: PaperText, findings: Findings): Problem[] {
  const { municipality, own, head, consultations, isPart, isScan } = findings;
  const dates = [...consultations.impossible, ...findImpossibleDates(text.edited.text)];
  return [
    ...malformedNumber(own, municipality),
    ...impossibleDates(head.impossibleDate ? [head.impossibleDate, ...dates] : dates, text),
    ...impossibleNumbers(text, municipality),
    ...(isPart || isScan ? [] : missingFields(paper)),
    ...(isScan ? [noText] : []),
  ].map(text.atPosition);
}

const noText: FoundProblem = { kind: "no-text", message: "pages without text: a scan or a drawing", start: 0 };

/** What a reader would expect and the paper does not say; each stands for the whole file, at its beginning. */
function missingFields(paper: Expected): FoundProblem[] {
  return expected.filter(([, isThere]) => !isThere(paper)).map(([kind, , message]) => ({ kind, message, start: 0 }));
}

function malformedNumber({ malformed }: OwnNumber, { title }: Municipality): FoundProblem[] {
  if (!malformed) return [];
  return [
    { kind: "malformed-number", message: `"${malformed.value}" is no number of ${title}`, start: malformed.start },
  ];
}

/** What stands where a number should stand, each place once. */
function impossibleNumbers({ edited, toRaw }: PaperText, municipality: Municipality): FoundProblem[] {
  return findMisprints(edited.text, municipality).map((misprint) => ({
    kind: "impossible",
    message: `"${misprint.written}" ${misprint.why}`,
    start: toRaw(misprint).start,
  }));
}

/** Dates that the calendar does not have, each place once. */
function impossibleDates(found: ReadonlyArray<Placed<string>>, { toRaw }: PaperText): FoundProblem[] {
  const dates = new Map(found.map((date) => [date.start, date]));
  return Array.from(dates.values(), (date) => ({
    kind: "impossible-date",
    message: `there is no ${date.value}`,
    start: toRaw(date).start,
  }));
}
