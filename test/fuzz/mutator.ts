/** Whether there is time for the hour's worth of cases: `npm run test:long`. */
export const isLong = process.env["DRS_LONG"] === "1";

/** How many cases to try: fewer in an ordinary run than in a long one. `DRS_CASES=5000` asks for a number of one's own. */
export const cases = (ordinary: number, long: number): number =>
  Number(process.env["DRS_CASES"] ?? (isLong ? long : ordinary));

/** The seed of a test; with `DRS_SEED=7` of other cases than those that were tried before. */
export const seedFor = (seed: number): number => seed + Number(process.env["DRS_SEED"] ?? 0) * 7_919;

/** How long a fuzzed test may take, in milliseconds. */
export const patience = isLong ? 3_600_000 : 300_000;

/** No single input may take longer than this, in milliseconds of the processor. */
export const HANG = 1_000;

/** What the processor has done for this program so far, in milliseconds: other than the clock, it does not run while others do. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Says what was seen, where somebody counts the cases. */
export function report(what: string, seen: object): void {
  if (isLong || process.env["DRS_CASES"]) process.stderr.write(`${what}: ${JSON.stringify(seen)}\n`);
}

export interface Mutator {
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** A text made of another one, and of words that mean something to whoever reads it. */
  mutate(text: string, words: readonly string[]): string;
}

// Signs that end lines, steer terminals, join, combine, reverse, or are half of one.
const odd = [
  "\0",
  "\r",
  "\n",
  "\t",
  " ",
  "\u00a0",
  "\u0085",
  "\u2028",
  "\u200b",
  "\u202e",
  "\u0301",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\u{1f6b2}",
  "\u{e0041}",
  "ﬀ",
  "İ",
  "ß",
  "\x1b[31m",
  "\\",
  '"',
  "'",
  "{",
  "[",
  "(",
  "*",
];

/** The same seed gives the same texts. */
export function mutator(seed: number): Mutator {
  let state = seed;
  // mulberry32
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const step = (text: string, words: readonly string[]): string => {
    const [from, length] = [below(text.length + 1), below(pick([2, 10, 100]))];
    const piece = text.slice(from, from + length);
    const [head, tail] = [text.slice(0, from), text.slice(from + length)];
    switch (below(8)) {
      case 0:
        return head + tail;
      case 1:
        return head + pick(words) + piece + tail;
      case 2:
        return head + pick(words) + pick(words) + tail;
      case 3:
        return head + piece.repeat(pick([2, 3, 50])) + tail;
      case 4:
        return head + (pick(words) + pick([...words, ...odd])).repeat(pick([1, 5, 40, 400])) + tail;
      case 5:
        return head + pick(odd) + tail;
      case 6:
        return head + piece.split("").reverse().join("") + tail;
      default:
        return head + pick(odd).repeat(pick([2, 30, 3_000])) + piece + tail;
    }
  };
  const mutate = (text: string, words: readonly string[]): string => {
    let made = text;
    for (let steps = 1 + below(6); steps > 0; steps--) made = step(made, words);
    return made;
  };
  return { below, pick, mutate };
}
