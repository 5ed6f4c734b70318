/** A word as it stands in a text: UTF-16 offsets, half-open. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Numbers of papers, dates and amounts stay whole (`25-26577` with any dash, `2015/0307/1`, `15.04.2026`); all else is
// letters and digits.
const word = /\d+(?:[-‐-―−/.]\d+)+|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in their order: the one tokenizer for indexing, searching and marking. */
export function* wordsIn(text: string): Generator<Word> {
  for (const { index, 0: found } of text.matchAll(word)) yield { text: found, start: index, end: index + found.length };
}

/** The words alone, in the form that MiniSearch asks for. */
export function tokenize(text: string): string[] {
  return text.match(word) ?? [];
}
