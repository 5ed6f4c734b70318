import type { Numbers } from "../format/number-columns.ts";
import type { TermPart } from "./find-terms.ts";

/** How MiniSearch weighs a posting: `least + most * frequency / (frequency + flat + perLength * length)`. */
export interface Weighing {
  readonly least: number;
  readonly most: number;
  readonly flat: number;
  readonly perLength: number;
}

/** What is known of each document so far. */
export interface Tally {
  readonly sums: Float64Array;
  readonly bits: Uint32Array;
  /** The last of the words that it has, from 1; where it needs all of them, the last before the first that it has not. */
  readonly seen: Uint32Array;
  readonly needsAll: boolean;
  /** Those that have one of the words, in the order in which they were found. */
  readonly having: number[];
}

/** The postings of a list that count, and how many different words the field of each document has. */
export interface Counted {
  /** Their places in the list, if not all count. */
  readonly places: readonly number[] | undefined;
  /** By documents, if these are at hand; else by postings. */
  readonly lengths: Numbers;
  readonly isByDocument: boolean;
}

/**
 * Adds what the postings of one list are worth to the sums of their documents. A function of its own, as V8 makes a function faster when
 * it is called again: a loop within loops has long ended before.
 *
 * @param word place of the word, from 1
 */
export function addPostings(
  { documents, frequencies, start, end, first }: TermPart,
  { places, lengths, isByDocument }: Counted,
  { least, most, flat, perLength }: Weighing,
  { sums, bits, seen, needsAll, having }: Tally,
  word: number,
  bit: number,
): void {
  const count = places ? places.length : end - start;
  for (let n = 0; n < count; n++) {
    const i = places ? (places[n] as number) : start + n;
    const local = documents[i] as number;
    const document = first + local;
    const frequency = frequencies[i] as number;
    const length = lengths[isByDocument ? local : n] as number;
    const worth = least + (most * frequency) / (frequency + flat + perLength * length);
    const last = seen[document] as number;
    if (last === word) {
      (sums[document] as number) += worth;
      continue;
    }
    if (needsAll && last !== word - 1) continue;
    if (last !== 0) (sums[document] as number) += worth;
    else {
      sums[document] = worth;
      having.push(document);
    }
    seen[document] = word;
    (bits[document] as number) |= bit;
  }
}

/** Sets a bit for each document of the postings that count. */
export function addBit(
  { documents, start, end, first }: TermPart,
  places: readonly number[] | undefined,
  bits: Uint32Array,
  bit: number,
): void {
  const count = places ? places.length : end - start;
  for (let n = 0; n < count; n++) {
    const i = places ? (places[n] as number) : start + n;
    (bits[first + (documents[i] as number)] as number) |= bit;
  }
}
