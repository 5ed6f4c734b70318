import { type Cursor, fromUtf8, readVarint } from "./bytes.ts";
import { distanceBetween, longestNear, nearness } from "./nearness.ts";

/**
 * The terms that differ from a word by at most `most` letters, from all blocks of a lexicon one behind the other.
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
  const cursor: Cursor = { bytes, at: 0 };
  // The bytes of the term, as far as they were read, and how many of them are known to be letters of one byte.
  const term: number[] = [];
  let plain = 0;
  // Terms that share so many bytes with the one before begin like it, and nothing near can begin like that.
  let tooFar = Number.POSITIVE_INFINITY;
  while (cursor.at < bytes.length) {
    const leastShared = readVarint(cursor);
    const terms = readVarint(cursor);
    const groupEnd = readVarint(cursor) + cursor.at;
    if (leastShared >= tooFar) cursor.at = groupEnd;
    for (let i = 0; i < terms && cursor.at < groupEnd; i++) {
      let at = readVarint(cursor);
      const end = readVarint(cursor) + cursor.at;
      if (at < tooFar) {
        tooFar = Number.POSITIVE_INFINITY;
        if (at < plain) plain = at;
        while (cursor.at < end) {
          const byte = bytes[cursor.at++] ?? 0;
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
      cursor.at = end;
      readVarint(cursor);
    }
  }
  return found;
}

function textOf(term: readonly number[], length: number): string {
  return fromUtf8(Uint8Array.from(term.slice(0, length)));
}
