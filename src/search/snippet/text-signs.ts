import { bounded } from "../../text/bounded.ts";

/*
 * What a sign of a text is to who looks for words: a blank, a letter of ASCII (with or without the dots of an umlaut), a figure,
 * any other sign of ASCII, which may join two letters, or a sign of which nothing is known.
 */
const BLANK = 0;
const LETTER = 1;
const FIGURE = 27;
export const JOINING = 37;
export const OTHER = 38;

let known: Uint8Array | undefined;

/** The sorts of the signs up to ÿ. */
function sorts(): Uint8Array {
  if (known) return known;
  known = new Uint8Array(256).fill(OTHER);
  known.fill(JOINING, 0, 128);
  for (const blank of "\t\n\v\f\r \u00a0") known[blank.charCodeAt(0)] = BLANK;
  for (let i = 0; i < 26; i++) known[0x61 + i] = known[0x41 + i] = LETTER + i;
  for (let i = 0; i < 10; i++) known[0x30 + i] = FIGURE + i;
  for (const [letter = "", ...umlauts] of ["aäÄ", "oöÖ", "uüÜ"]) {
    for (const umlaut of umlauts) known[umlaut.charCodeAt(0)] = known[letter.charCodeAt(0)] ?? OTHER;
  }
  return known;
}

export function sortOf(letter: string | undefined): number {
  const unit = letter?.charCodeAt(0) ?? 0;
  return unit < 256 ? (sorts()[unit] ?? OTHER) : OTHER;
}

interface Sorted {
  signs: Uint8Array;
  /** Up to where they are sorted. */
  end: number;
}

// Shorter texts are parts of others, and are not met again.
const LEAST_KEPT = 4_096;
// Texts whose signs are kept. Of a long one few are asked for but the first.
const MOST_KEPT = 2_048;
const MOST_OF_ONE = 131_072;

const toSort = (): Sorted => ({ signs: new Uint8Array(), end: 0 });
const kept = bounded(MOST_KEPT, toSort);

/** The sorts of the signs of a text from an offset on. */
export interface Signs {
  readonly signs: Uint8Array;
  readonly first: number;
}

/**
 * The sorts of a text's signs, at least those of a stretch. Who searches again and again looks through the same texts: those of the
 * longer ones are kept.
 */
export function signsOf(text: string, from: number, to: number): Signs {
  if (text.length < LEAST_KEPT || to > MOST_OF_ONE) {
    const signs = new Uint8Array(to - from);
    sortInto(signs, text, { at: 0, from, to });
    return { signs, first: from };
  }
  const sorted = kept(text);
  if (sorted.signs.length < to) {
    const signs = new Uint8Array(Math.min(text.length, Math.max(to, 2 * sorted.end)));
    signs.set(sorted.signs.subarray(0, sorted.end));
    sorted.signs = signs;
  }
  sortInto(sorted.signs, text, { at: sorted.end, from: sorted.end, to });
  sorted.end = Math.max(sorted.end, to);
  return { signs: sorted.signs, first: 0 };
}

function sortInto(
  signs: Uint8Array,
  text: string,
  { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
): void {
  const table = sorts();
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    signs[at + i - from] = unit < 256 ? (table[unit] as number) : OTHER;
  }
}
