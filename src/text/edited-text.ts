import { firstThat, lastUpTo } from "./binary-search.ts";

/** One change to a text: the half-open stretch that goes and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A text that came from another one by edits, and knows where each of its characters stood. */
export interface EditedText {
  readonly text: string;
  readonly runs: Runs;
}

/**
 * Which stretches of a text stood together in the raw text: the n-th begins at `at[n]` and stood at `from[n]`, both
 * rising and as long as each other; the last one holds the text's end. A unit that an edit put in is a stretch of its
 * own and points at the one it stands for. There are as many as edits, and far fewer than characters.
 */
interface Runs {
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/** The raw text, or what follows its first `shift` units, before any edit. */
export function uneditedText(raw: string, shift = 0): EditedText {
  return { text: raw.slice(shift), runs: { at: [0], from: [shift] } };
}

/** The same of a stretch of a raw text that begins so many units after the text. */
export function movedBy(units: number, { text, runs: { at, from } }: EditedText): EditedText {
  return { text, runs: { at, from: from.map((place) => place + units) } };
}

/** Applies edits, given in rising order and not overlapping. This is the only place that computes offsets. */
export function applyEdits(before: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return before;
  const { text, runs } = before;
  const at: number[] = [];
  const from: number[] = [];
  let result = "";
  let read = 0;
  let written = 0;
  // The run of `before` that holds `read`.
  let run = 0;
  const runEnd = (): number => runs.at[run + 1] ?? Number.POSITIVE_INFINITY;
  const rawAt = (offset: number): number => {
    while (runEnd() <= offset) run++;
    return offset - (runs.at[run] ?? 0) + (runs.from[run] ?? 0);
  };
  const keep = (end: number): void => {
    while (read < end) {
      at.push(written);
      from.push(rawAt(read));
      const next = Math.min(end, runEnd());
      written += next - read;
      read = next;
    }
  };
  for (const { start, end, insert } of edits) {
    result += text.slice(read, start) + insert;
    keep(start);
    for (let i = 0; i < insert.length; i++) {
      at.push(written++);
      from.push(rawAt(start));
    }
    read = end;
  }
  result += text.slice(read);
  keep(text.length + 1);
  return { text: result, runs: { at, from } };
}

/** The raw stretch that a stretch of the edited text came from: from its first character to after its last one. */
export function rawSpan(edited: EditedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: rawStart(edited, start), end: rawStart(edited, start) };
  return { start: rawStart(edited, start), end: rawStart(edited, end - 1) + 1 };
}

/** The first offset of the edited text that came from `rawOffset` or from after it. */
export function editedOffset({ text, runs: { at, from } }: EditedText, rawOffset: number): number {
  const next = firstThat(0, from.length, (run) => (from[run] ?? 0) >= rawOffset);
  const run = next - 1;
  const inRun = run < 0 ? Number.POSITIVE_INFINITY : (at[run] ?? 0) + rawOffset - (from[run] ?? 0);
  return Math.min(inRun, at[next] ?? text.length, text.length);
}

function rawStart({ runs: { at, from } }: EditedText, offset: number): number {
  const run = lastUpTo(at, offset);
  return offset - (at[run] ?? 0) + (from[run] ?? 0);
}
