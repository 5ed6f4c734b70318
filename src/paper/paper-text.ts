import type { Message } from "../language/message.ts";
import type { Problem, ProblemKind } from "../problem/problem.ts";
import { clean } from "../text/clean.ts";
import { type EditedText, rawSpan } from "../text/edited-text.ts";
import { type Line, linesOf } from "../text/lines.ts";
import { pagesIn } from "../text/pages.ts";
import { type Position, positionsIn } from "../text/position.ts";
import type { FileSpan, Span } from "../text/span.ts";
import type { Source } from "./source.ts";

/** A paper's text, cleaned, with its ways back to the file. */
export interface PaperText {
  /** The file's text as read. */
  readonly raw: string;
  /** Offset in it where the paper begins, after the front matter. */
  readonly bodyStart: number;
  readonly edited: EditedText;
  /** The lines of the cleaned text; see {@link readable} for those of a head in columns or a page without line ends. */
  readonly lines: readonly Line[];
  /** Whether the page had become one line, which was cut. */
  readonly isRunning?: true;
  /** The same thing with its place in the file instead of that in the cleaned text. */
  readonly toRaw: <Place extends Span>(place: Place) => Place & FileSpan;
  /** A place in the file, with its page, if the file has pages. */
  readonly withPage: <Place extends Span>(place: Place) => Place & FileSpan;
  /** Line, column and page of an offset in the file. */
  readonly position: (offset: number) => Position;
  /** A problem as records hold it. */
  readonly atPosition: (problem: FoundProblem) => Problem;
}

/** A problem with its place as an offset in the file. */
export interface FoundProblem {
  readonly kind: ProblemKind;
  readonly message: Message;
  readonly start: number;
}

export function textOf({ text: raw, bodyStart }: Source): PaperText {
  const edited = clean(raw, bodyStart);
  const position = positionsIn(raw);
  const pageOf = pagesIn(raw);
  const withPage = <Place extends Span>(place: Place): Place & FileSpan =>
    pageOf ? { ...place, page: pageOf(place.start) } : place;
  return {
    raw,
    bodyStart,
    edited,
    lines: linesOf(edited.text),
    toRaw: (place) => withPage({ ...place, ...rawSpan(edited, place.start, place.end) }),
    withPage,
    position,
    atPosition: ({ start, ...problem }) => ({ ...problem, ...position(start) }),
  };
}

// Page marks aside, what a scanner's own label leaves: `GR 1`, `TOP 8`.
const FEWEST_LETTERS = 10;
// Longer texts, in characters, hold enough letters.
const LONGEST_SCAN = 1000;

/** Whether a text is that of a scan, a drawing or a photograph: pages, but next to no letters in them. */
export function hasNoText({ edited: { text } }: PaperText): boolean {
  return text.length <= LONGEST_SCAN && (text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS;
}
