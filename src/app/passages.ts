import type { Source } from "../paper/source.ts";
import { clean } from "../text/clean.ts";
import { type EditedText, editedOffset, rawSpan } from "../text/edited-text.ts";
import { linesOf } from "../text/lines.ts";
import { type Position, positionsIn } from "../text/position.ts";
import type { Span } from "../text/span.ts";

/** A stretch of a paper's cleaned text that lies on one page. */
export interface Passage {
  readonly file: string;
  /** The lines of the file that it comes from, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly page?: number;
  readonly text: string;
}

/** A stretch of a file, cleaned: offsets are those of the cleaned text. */
export interface CleanStretch extends Span {
  readonly file: string;
  readonly edited: EditedText;
  /** The place of an offset in the file as read. */
  readonly position: (offset: number) => Position;
}

/** @param span in the file as read; all of its text without it */
export function cleanStretch(
  file: string,
  { text: raw, bodyStart }: Pick<Source, "text" | "bodyStart">,
  span: Span = { start: bodyStart, end: raw.length },
): CleanStretch {
  const edited = clean(raw, bodyStart);
  const [start, end] = [editedOffset(edited, span.start), editedOffset(edited, span.end)];
  return { file, edited, position: positionsIn(raw), start, end };
}

/** The text of a stretch, page by page, without what is blank. */
export function passagesOf(stretch: CleanStretch): Passage[] {
  const { edited, position, start, end } = stretch;
  const cuts: number[] = [];
  let page: number | undefined;
  for (const line of linesOf(edited.text.slice(start, end))) {
    if (line.text.trim() === "") continue;
    const at = start + line.start;
    const { page: now } = position(rawSpan(edited, at, at + 1).start);
    if (page !== undefined && now !== page) cuts.push(at);
    page = now;
  }
  return [start, ...cuts].flatMap((from, i) => passageIn({ ...stretch, start: from, end: cuts[i] ?? end }));
}

function passageIn({ file, edited, position, start, end }: CleanStretch): Passage | [] {
  const text = edited.text.slice(start, end);
  const first = start + text.length - text.trimStart().length;
  const last = start + text.trimEnd().length;
  if (first >= last) return [];
  const { line: firstLine, page } = position(rawSpan(edited, first, first + 1).start);
  const { line: lastLine } = position(rawSpan(edited, last - 1, last).start);
  return { file, firstLine, lastLine, ...(page !== undefined && { page }), text };
}
