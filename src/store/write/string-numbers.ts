/** Gives strings numbers: the same string, the same number, from 0 in the order in which they are met. */
export interface StringNumbers {
  /** How many there are. */
  readonly count: number;
  /** The number of a stretch of a text, a new one if it was not met before. */
  numberOf(text: string, start: number, end: number): number;
  textOf(number: number): string;
}

/**
 * Looks strings up where they stand in a text, without making each a string of its own: that and hashing it is most of
 * the time that a `Map` takes, and it needs three times the memory.
 */
export function stringNumbers(): StringNumbers {
  // An open hash table: each slot holds a number plus 1, or 0. The letters stand in `letters` from `starts[number]` on, so
  // that most comparisons stay within a few arrays.
  let slots = new Int32Array(65_536);
  let hashes = new Int32Array(32_768);
  let starts = new Uint32Array(32_769);
  let letters = new Uint16Array(262_144);
  let count = 0;

  const isAt = (number: number, text: string, start: number, end: number): boolean => {
    const first = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - first !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[first + i - start] !== text.charCodeAt(i)) return false;
    return true;
  };

  const add = (text: string, start: number, end: number, hash: number): void => {
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
  };

  return {
    get count() {
      return count;
    },
    numberOf(text, start, end) {
      let hash = end - start;
      for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      const last = slots.length - 1;
      for (let slot = spread(hash) & last; ; slot = (slot + 1) & last) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) {
          slots[slot] = count + 1;
          add(text, start, end, hash);
          return count - 1;
        }
        if (hashes[number] === hash && isAt(number, text, start, end)) return number;
      }
    },
    textOf: (number) => textFrom(letters.subarray(starts[number], starts[number + 1])),
  };
}

// As many arguments as a function takes anywhere.
const PIECE = 8192;

function textFrom(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += PIECE) text += String.fromCharCode(...units.subarray(at, at + PIECE));
  return text;
}

/** The slots of all strings, twice as many as there may be strings. */
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

/** Similar strings have similar hashes: this scatters them. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

function enlarged<Numbers extends Int32Array | Uint32Array | Uint16Array>(values: Numbers, larger: Numbers): Numbers {
  larger.set(values);
  return larger;
}
