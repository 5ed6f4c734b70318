import { JOINING, OTHER, sortOf } from "./text-signs.ts";

/** Where in a stretch of a text, given by its signs, one of some words may begin; -1 if nowhere. */
export type Sieve = (signs: Uint8Array, from: number, to: number) => number;

// Three of them are one number: six bits each.
const BITS = 6;
const TWO = (1 << (2 * BITS)) - 1;

/**
 * Tells by three signs where `spellingPattern` of some letters may match: a table says so of any three. It passes over nothing that
 * would match, and over nearly all else: to ask the pattern at each letter of a text takes ten times as long.
 *
 * @param beginnings as terms have them
 */
export function letterSieve(beginnings: readonly string[]): Sieve {
  const passes = new Uint8Array(1 << (3 * BITS));
  for (const letters of beginnings) pass(letters, passes);
  // What begins with a sign that is not known may be anything.
  passes.fill(1, OTHER << (2 * BITS));
  return (signs, from, to) => {
    let three = 0;
    const firstTwo = Math.min(from + 2, to);
    for (let i = from; i < firstTwo; i++) three = (three << BITS) | (signs[i] as number);
    // Each search comes by half a million signs: this loop asks nothing that it can do without.
    for (let i = firstTwo; i < to; i++) {
      three = ((three & TWO) << BITS) | (signs[i] as number);
      if (passes[three] === 1) return i - 2;
    }
    // Behind the end there is nothing, which is like a blank.
    for (let i = to; i < to + 2; i++) {
      three = (three & TWO) << BITS;
      if (i >= from + 2 && passes[three] === 1) return i - 2;
    }
    return -1;
  };
}

function pass(letters: string, passes: Uint8Array): void {
  const [first, second, third] = letters;
  const row = sortOf(first) << BITS;
  const allow = (next: number, last?: number): void => {
    const at = (row | next) << BITS;
    if (last === undefined) passes.fill(1, at, at + (1 << BITS));
    else passes[at + last] = 1;
  };
  for (const sort of nextOf(first, second)) {
    // Whatever else stands there moves the second letter on, as the e of an umlaut does.
    if (second === undefined || sort !== sortOf(second) || (sort === sortOf("e") && isUmlaut(first))) allow(sort);
    else for (const last of nextOf(second, third)) allow(sort, last);
  }
}

const every = Array.from({ length: OTHER + 1 }, (_, sort) => sort);

/** What may stand behind a letter where another one is to follow: that, what joins, marks, and the e of an umlaut. */
function nextOf(before: string | undefined, letter: string | undefined): readonly number[] {
  if (letter === undefined) return every;
  // What extraction often makes of KI.
  const misread = before === "k" && letter === "i" ? [sortOf("l")] : [];
  const umlaut = isUmlaut(before) ? [sortOf("e")] : [];
  return [sortOf(letter), JOINING, OTHER, ...umlaut, ...misread];
}

/** Whether a letter may be one with two dots. */
function isUmlaut(letter: string | undefined): boolean {
  return letter === "a" || letter === "o" || letter === "u";
}
