import { type Cursor, fromUtf8, readVarint } from "./bytes.ts";
import { distanceBetween, longestNear, nearness } from "./nearness.ts";

/**
 * The terms that differ from a word by at most `most` letters, from all blocks of a lexicon one after the other.
 *
 * A term shares its beginning with the one before, so each letter is looked at once. Where nothing near can begin like
 * that, all terms with that beginning are passed over, whole groups of them at a time: of some hundred thousand terms a
 * few ten thousand letters are read.
 *
 * @throws RangeError if the bytes are no blocks
 */
export function findNearTerms(bytes: Uint8Array, word: string, most: number): string[] {
  const near = nearness(word, most);
  const longest = longestNear(word, most);
  const found: string[] = [];
  // The bytes of the term, as far as they were read, and how many of them are known to be letters of one byte.
  const term: number[] = [];
  let plain = 0;
  // Terms that share so many bytes with the one before begin like it, and nothing near can begin like that.
  let tooFar = Number.POSITIVE_INFINITY;
  const cursor: Cursor = { bytes, at: 0 };
  while (cursor.at < bytes.length) {
    const leastShared = readVarint(cursor);
    const terms = readVarint(cursor);
    const size = readVarint(cursor);
    const groupEnd = size + cursor.at;
    // A term takes three bytes at least.
    if (groupEnd > bytes.length || terms * 3 > size) throw new RangeError("a group is longer than its bytes");
    let read = cursor.at;
    cursor.at = groupEnd;
    if (leastShared >= tooFar) continue;
    for (let i = 0; i < terms; i++) {
      // Nearly all of these numbers are one byte, and this loop is passed before it is compiled.
      let at = bytes[read++] as number;
      let rest = bytes[read++] as number;
      if ((at | rest) > 0x7f) {
        const long: Cursor = { bytes, at: read - 2 };
        at = readVarint(long);
        rest = readVarint(long);
        read = long.at;
      }
      const end = read + rest;
      if (end > groupEnd) throw new RangeError("a term goes on after the end of its group");
      if (at < tooFar) {
        if (at > term.length) throw new RangeError("a term shares more than there is");
        tooFar = Number.POSITIVE_INFINITY;
        if (at < plain) plain = at;
        while (read < end) {
          const byte = bytes[read++] as number;
          term[at] = byte;
          if (plain !== at++ || byte >= 0x80) continue;
          plain = at;
          if (at > longest || !near.push(at - 1, byte)) {
            tooFar = at;
            break;
          }
        }
        // A letter of several bytes is compared as one, which only the whole term allows.
        if (tooFar > at) {
          const distance = plain === at ? near.distance(at) : distanceBetween(word, textOf(term, at), most);
          if (distance <= most) found.push(textOf(term, at));
        }
      }
      read = end;
      while ((bytes[read++] as number) > 0x7f);
    }
  }
  return found;
}

function textOf(term: readonly number[], length: number): string {
  return fromUtf8(Uint8Array.from(term.slice(0, length)));
}
