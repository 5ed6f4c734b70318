import { withUnits } from "../../analysis/units.ts";

/** Gives strings numbers: the same string, the same number, from 0 in the order in which they are met. */
export interface StringNumbers {
  /** How many there are. */
  readonly count: number;
  /** The number of a text; a new one if it was not met before. */
  numberOf(text: string): number;
  /** The same of a stretch of a text whose UTF-16 units are there. */
  numberOfUnits(units: Uint16Array, start: number, end: number): number;
  textOf(number: number): string;
  /** One of a string's UTF-16 units; 0 after its end. */
  unitOf(number: number, at: number): number;
  /** Lets go of what strings are looked up by. None is afterwards. */
  seal(): void;
}

/**
 * Looks strings up where they stand in a text, without making each a string of its own: that and hashing it is most of
 * the time that a `Map` takes, and it needs three times the memory.
 *
 * @param onNew is told the number of each string that is met for the first time
 */
export function stringNumbers(onNew: (number: number) => void): StringNumbers {
  // An open hash table: each slot is two integers, a number plus 1, or 0, and the hash of its string. The letters stand in
  // `letters` from `starts[number]` on. So a look-up stays within a few arrays.
  let slots = new Int32Array(131_072);
  let starts = new Uint32Array(32_769);
  let letters = new Uint16Array(262_144);
  let count = 0;

  const isAt = (number: number, units: Uint16Array, start: number, end: number): boolean => {
    const first = starts[number] as number;
    if ((starts[number + 1] as number) - first !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[first + i - start] !== units[i]) return false;
    return true;
  };

  const add = (units: Uint16Array, start: number, end: number): void => {
    const first = starts[count] ?? 0;
    while (first + end - start > letters.length) letters = enlarged(letters, new Uint16Array(letters.length * 2));
    for (let i = start; i < end; i++) letters[first + i - start] = units[i] as number;
    starts[++count] = first + end - start;
    if (count + 1 === starts.length) {
      starts = enlarged(starts, new Uint32Array(count * 2 + 1));
      slots = doubled(slots);
    }
  };

  const numberOfUnits = (units: Uint16Array, start: number, end: number): number => {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0;
    const last = slots.length - 1;
    for (let slot = firstSlot(hash, last); ; slot = (slot + 2) & last) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) {
        slots[slot] = count + 1;
        slots[slot + 1] = hash;
        add(units, start, end);
        onNew(count - 1);
        return count - 1;
      }
      if (slots[slot + 1] === hash && isAt(number, units, start, end)) return number;
    }
  };

  return {
    get count() {
      return count;
    },
    numberOf: (text) => withUnits(text, (units) => numberOfUnits(units, 0, text.length)),
    numberOfUnits,
    textOf: (number) => textFrom(letters.subarray(starts[number], starts[number + 1])),
    unitOf(number, at) {
      const place = (starts[number] ?? 0) + at;
      return place < (starts[number + 1] ?? 0) ? (letters[place] ?? 0) : 0;
    },
    seal() {
      slots = new Int32Array(0);
    },
  };
}

// As many arguments as a function takes anywhere.
const PIECE = 8192;

function textFrom(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += PIECE) {
    // Spread, they would take four times as long.
    text += String.fromCharCode.apply(null, units.subarray(at, at + PIECE) as unknown as number[]);
  }
  return text;
}

/** Twice as many slots, at most half of them full. */
function doubled(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(slots.length * 2);
  const last = larger.length - 1;
  for (let from = 0; from < slots.length; from += 2) {
    const [number = 0, hash = 0] = [slots[from], slots[from + 1]];
    if (number === 0) continue;
    let slot = firstSlot(hash, last);
    while (larger[slot] !== 0) slot = (slot + 2) & last;
    larger[slot] = number;
    larger[slot + 1] = hash;
  }
  return larger;
}

/** Where a string is looked for first. Similar strings have similar hashes: this scatters them. */
function firstSlot(hash: number, last: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) << 1) & last;
}

function enlarged<Numbers extends Uint32Array | Uint16Array>(values: Numbers, larger: Numbers): Numbers {
  larger.set(values);
  return larger;
}
