import { findMisprints } from "../citation/find-misprints.ts";
import type { Message } from "../language/message.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { ProblemKind } from "../problem/problem.ts";
import type { EditedText } from "../text/edited-text.ts";
import type { Placed, Span } from "../text/span.ts";
import type { Head } from "./head/head.ts";
import type { Paper } from "./record.ts";

/** A problem with its place as an offset in the raw text. */
export interface FoundProblem {
  readonly kind: ProblemKind;
  readonly message: Message;
  readonly start: number;
}

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

/** What a reader would expect and the paper does not say; each stands for the whole file, at its beginning. */
export function missingFields(paper: Expected): FoundProblem[] {
  return expected.filter(([, isThere]) => !isThere(paper)).map(([kind]) => ({ kind, message: { id: kind }, start: 0 }));
}

export function malformedNumber(
  { malformed }: { readonly malformed?: Placed<string> },
  { title }: Municipality,
): FoundProblem[] {
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
export function impossibleNumbers(
  edited: EditedText,
  municipality: Municipality,
  toRaw: <Place extends Span>(place: Place) => Place,
): FoundProblem[] {
  return findMisprints(edited.text, municipality).map((misprint) => ({
    kind: "impossible",
    message: { id: misprint.why, written: misprint.written },
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

export const noText: FoundProblem = { kind: "no-text", message: { id: "no-text" }, start: 0 };

/** Dates of the head, of the Beratungsfolge and of the text that the calendar does not have, each place once. */
export function impossibleDates(
  { impossibleDate }: Head,
  elsewhere: ReadonlyArray<Span & { readonly value: string }>,
  toRaw: <Place extends Span>(place: Place) => Place,
): FoundProblem[] {
  const dates = new Map([impossibleDate ?? [], elsewhere].flat().map((date) => [date.start, date]));
  return Array.from(dates.values(), (date) => ({
    kind: "impossible-date",
    message: { id: "no-such-day", written: date.value },
    start: toRaw(date).start,
  }));
}
