import { findMisprints } from "../citation/find-misprints.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { ProblemKind } from "../problem/problem.ts";
import type { EditedText } from "../text/edited-text.ts";
import type { Placed, Span } from "../text/span.ts";
import type { Head } from "./head/head.ts";
import type { Paper } from "./record.ts";

/** A problem with its place as an offset in the raw text. */
export interface FoundProblem {
  readonly kind: ProblemKind;
  readonly message: string;
  readonly start: number;
}

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

/** What a reader would expect and the paper does not say; each stands for the whole file, at its beginning. */
export function missingFields(paper: Expected): FoundProblem[] {
  return expected.filter(([, isThere]) => !isThere(paper)).map(([kind, , message]) => ({ kind, message, start: 0 }));
}

export function malformedNumber(
  { malformed }: { readonly malformed?: Placed<string> },
  { title }: Municipality,
): FoundProblem[] {
  if (!malformed) return [];
  return [
    { kind: "malformed-number", message: `"${malformed.value}" is no number of ${title}`, start: malformed.start },
  ];
}

/** What stands where a number should stand, each place once. */
export function impossibleNumbers(
  edited: EditedText,
  municipality: Municipality,
  toRaw: <Place extends Span>(place: Place) => Place,
): FoundProblem[] {
  return findMisprints(edited.text, municipality).map((misprint) => ({
    kind: "impossible",
    message: `"${misprint.written}" ${misprint.why}`,
    start: toRaw(misprint).start,
  }));
}

// Page marks aside, what a scanner's own label leaves: `GR 1`, `TOP 8`.
const FEWEST_LETTERS = 10;
// Longer texts, in characters, hold enough letters.
const LONGEST_SCAN = 1000;

/** Whether a cleaned text is that of a scan, a drawing or a photograph: pages, but next to no letters in them. */
export function hasNoText(text: string): boolean {
  return text.length <= LONGEST_SCAN && (text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS;
}

export const noText: FoundProblem = { kind: "no-text", message: "pages without text: a scan or a drawing", start: 0 };

/** Dates of the head, of the Beratungsfolge and of the text that the calendar does not have, each place once. */
export function impossibleDates(
  { impossibleDate }: Head,
  elsewhere: ReadonlyArray<Span & { readonly value: string }>,
  toRaw: <Place extends Span>(place: Place) => Place,
): FoundProblem[] {
  const dates = new Map([impossibleDate ?? [], elsewhere].flat().map((date) => [date.start, date]));
  return Array.from(dates.values(), (date) => ({
    kind: "impossible-date",
    message: `there is no ${date.value}`,
    start: toRaw(date).start,
  }));
}
