import { scanWords } from "../../analysis/words.ts";

/** Gives words numbers: the same word, the same number, from 0 in the order in which words are met. */
export interface WordNumbers {
  /** The numbers of a text's words, in their order; valid until the next call. */
  of(text: string): Uint32Array;
}

/**
 * Looks words up where they stand in a text, without making a string of each: that and hashing it is most of the time that
 * a `Map` of strings takes.
 *
 * @param onNew is told each word that is met for the first time; the next number is its own
 */
export function wordNumbers(onNew: (word: string) => void): WordNumbers {
  // An open hash table: each slot holds a word's number plus 1, or 0. Its letters stand in `letters` from `starts[number]`
  // on, so that most comparisons stay within a few arrays.
  let slots = new Int32Array(65_536);
  let hashes = new Int32Array(32_768);
  let starts = new Uint32Array(32_769);
  let letters = new Uint16Array(262_144);
  let count = 0;
  let found = new Uint32Array(4096);

  const isWord = (number: number, text: string, start: number, end: number): boolean => {
    const first = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - first !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[first + i - start] !== text.charCodeAt(i)) return false;
    return true;
  };

  const addWord = (text: string, start: number, end: number, hash: number): void => {
    const first = starts[count] ?? 0;
    while (first + end - start > letters.length) letters = enlarged(letters, new Uint16Array(letters.length * 2));
    for (let i = start; i < end; i++) letters[first + i - start] = text.charCodeAt(i);
    hashes[count] = hash;
    starts[++count] = first + end - start;
    if (count === hashes.length) {
      hashes = enlarged(hashes, new Int32Array(count * 2));
      starts = enlarged(starts, new Uint32Array(count * 2 + 1));
      slots = slotsFor(hashes, count);
    }
    onNew(text.slice(start, end));
  };

  const numberOf = (text: string, start: number, end: number): number => {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const last = slots.length - 1;
    for (let slot = spread(hash) & last; ; slot = (slot + 1) & last) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) {
        slots[slot] = count + 1;
        addWord(text, start, end, hash);
        return count - 1;
      }
      if (hashes[number] === hash && isWord(number, text, start, end)) return number;
    }
  };

  return {
    of(text) {
      let length = 0;
      scanWords(text, (start, end) => {
        if (length === found.length) found = enlarged(found, new Uint32Array(length * 2));
        found[length++] = numberOf(text, start, end);
      });
      return found.subarray(0, length);
    },
  };
}

/** The slots of all words, twice as many as there may be words. */
function slotsFor(hashes: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(hashes.length * 2);
  const last = slots.length - 1;
  for (let number = 0; number < count; number++) {
    let slot = spread(hashes[number] ?? 0) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = number + 1;
  }
  return slots;
}

/** Similar words have similar hashes: this scatters them. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

function enlarged<Numbers extends Int32Array | Uint32Array | Uint16Array>(values: Numbers, larger: Numbers): Numbers {
  larger.set(values);
  return larger;
}
