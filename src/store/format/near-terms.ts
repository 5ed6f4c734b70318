import { type Cursor, fromUtf8, readVarint } from "./bytes.ts";
import type { LexiconBlock, LexiconEntry } from "./lexicon.ts";
import { distanceBetween, longestNear, type Nearness, nearness } from "./nearness.ts";

/** Looks for the terms of a lexicon that are near a word. */
export interface NearTerms {
  /** Whether a block may hold one, by the beginning that all its terms share. */
  mayHold(beginning: string): boolean;
  /** Those in a block. */
  in(bytes: Uint8Array, block: LexiconBlock): LexiconEntry[];
}

/**
 * Terms share their beginnings with those before them: each letter is looked at once, and what follows a beginning from
 * which nothing near can come is passed over without being read.
 */
export function nearTerms(word: string, most: number): NearTerms {
  const near = nearness(word, most);
  const longest = longestNear(word, most);
  return {
    mayHold(beginning) {
      for (let i = 0; i < Math.min(beginning.length, longest); i++) {
        if (!near.push(i, beginning.charCodeAt(i))) return false;
      }
      return true;
    },
    in: (bytes, block) => findNear({ bytes, at: 0 }, block, { near, word, most }),
  };
}

interface Search {
  readonly near: Nearness;
  readonly word: string;
  readonly most: number;
}

function findNear(cursor: Cursor, { terms, payload }: LexiconBlock, { near, word, most }: Search): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  const { bytes } = cursor;
  const longest = longestNear(word, most);
  // The bytes of the term, as far as they were read, and how many of them are known to be letters of one byte.
  const term: number[] = [];
  let plain = 0;
  // Terms that share so many bytes with the one before begin like it, and nothing near can begin like that.
  let tooFar = Number.POSITIVE_INFINITY;
  let start = payload;
  for (let i = 0; i < terms; i++) {
    let at = readVarint(cursor);
    const end = readVarint(cursor) + cursor.at;
    let distance = most + 1;
    if (at < tooFar) {
      tooFar = Number.POSITIVE_INFINITY;
      if (at < plain) plain = at;
      while (cursor.at < end) {
        const byte = bytes[cursor.at++] ?? 0;
        term[at] = byte;
        if (plain === at++ && byte < 0x80) {
          plain = at;
          if (at > longest || !near.push(at - 1, byte)) {
            tooFar = at;
            break;
          }
        }
      }
      // A letter of several bytes is compared as one, which only the whole term allows.
      if (tooFar > at) distance = plain === at ? near.distance(at) : distanceBetween(word, textOf(term, at), most);
    }
    cursor.at = end;
    const size = readVarint(cursor);
    if (distance <= most) found.push({ term: textOf(term, at), start, size });
    start += size;
  }
  return found;
}

function textOf(term: readonly number[], length: number): string {
  return fromUtf8(Uint8Array.from(term.slice(0, length)));
}
