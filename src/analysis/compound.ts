import { lettersFrom } from "./letters-from.ts";

/** The words that compounds are made of. */
export interface Parts {
  /**
   * Those that begin with the {@link LOOKED_UP} letters of a word from `start` on or are the first three of them, and what
   * is left of those that lose their end before another part.
   * @param word of the letters a to z
   */
  beginningAt(word: string, start: number): readonly Part[];
}

export interface Part {
  readonly text: string;
  /** It is a word as it stands; else it can only be followed by another: `schul` of Schule, `loesch` of löschen. */
  readonly isWhole: boolean;
  /** Its letters after those by which it is looked up, as {@link lettersFrom} has them. */
  readonly next: number;
  /** The bits of `next` that are letters. */
  readonly mask: number;
}

export function partOf(text: string, isWhole: boolean): Part {
  const all = "\x7f".repeat(text.length);
  return { text, isWhole, next: lettersFrom(text, LOOKED_UP, NEXT), mask: lettersFrom(all, LOOKED_UP, NEXT) };
}

/** Letters of the shortest part. With shorter ones nearly everything is a compound. */
export const SHORTEST_PART = 3;
/** Letters by which parts are looked up: few have four in common. */
export const LOOKED_UP = 4;
/** Letters after those by which most parts are told apart that have them in common. */
const NEXT = 6;
const SHORTEST_COMPOUND = 6;
// Longer ones are words whose blanks were lost.
const LONGEST_COMPOUND = 64;

// What stands between two parts, and what it costs: all but the first are less likely than no link at all.
const links: ReadonlyArray<readonly [letters: string, cost: number]> = [
  ["", 0],
  ["s", 0.1],
  ["n", 0.1],
  ["en", 0.1],
  ["es", 0.3],
  ["er", 0.3],
  ["e", 0.3],
  ["ns", 0.3],
];

/** Whether the first letter of a link is this one: s, n or e. */
function beginsLink(unit: number): boolean {
  return unit === 0x73 || unit === 0x6e || unit === 0x65;
}

// The endings of a compound's last part: it may stand in a form that is rare by itself.
const endings = new Set(["", "e", "n", "en", "s", "es", "er", "ern"]);
const LONGEST_ENDING = 3;

/**
 * The parts of a compound from its first to its last, without the letters that link them: the fewest that it can be made
 * of. `wasserleitungsnetz` gives wasser, leitung, netz. Empty for a word that is none.
 *
 * @param word spelled out, see `spelledOut`
 */
export function splitCompound(word: string, parts: Parts): readonly string[] {
  const { length } = word;
  if (length < SHORTEST_COMPOUND || length > LONGEST_COMPOUND || !/^[a-z]+$/.test(word)) return [];
  // For each place the cheapest way to it.
  const ways: Array<Way | undefined> = [{ cost: 0, part: "" }];
  for (let start = 0; start <= length - SHORTEST_PART; start++) {
    const way = ways[start];
    if (!way) continue;
    const next = lettersFrom(word, start + LOOKED_UP, NEXT);
    for (const part of parts.beginningAt(word, start)) {
      // Tells most of them apart in one step.
      if (((part.next ^ next) & part.mask) !== 0) continue;
      const { text, isWhole } = part;
      if (!word.startsWith(text, start)) continue;
      const end = start + text.length;
      if (isWhole && start > 0 && length - end <= LONGEST_ENDING && endings.has(word.slice(end))) {
        goTo(ways, length, { cost: way.cost + 1, part: word.slice(start), before: way });
      }
      const isLinked = beginsLink(word.charCodeAt(end));
      for (const [letters, cost] of links) {
        const next = end + letters.length;
        if (next > length - SHORTEST_PART || !word.startsWith(letters, end)) continue;
        goTo(ways, next, { cost: way.cost + 1 + cost, part: text, before: way });
        if (!isLinked) break;
      }
    }
  }
  return partsOf(ways[length]);
}

/** A way to a place within a word: its last part, and the way to where that begins; none to the word's beginning. */
interface Way {
  readonly cost: number;
  readonly part: string;
  readonly before?: Way;
}

function partsOf(way: Way | undefined): string[] {
  const found: string[] = [];
  for (let at = way; at?.before; at = at.before) found.push(at.part);
  return found.reverse();
}

function goTo(ways: Array<Way | undefined>, place: number, way: Way): void {
  const known = ways[place];
  if (!known || way.cost < known.cost) ways[place] = way;
}

/**
 * All words that a compound is made of: its parts, theirs, and what neighbours make together. `fahrradverkehrsnetz` gives
 * fahrrad, rad, verkehr, netz, and verkehrsnetz where that is a word of its own.
 *
 * @param word spelled out, see `spelledOut`
 * @param known the parts of parts that were met before: compounds have them in common
 */
export function wordsWithin(
  word: string,
  parts: Parts,
  known = new Map<string, readonly string[]>(),
): ReadonlySet<string> {
  const first = splitCompound(word, parts);
  if (first.length === 0) return none;
  const found = new Set<string>();
  const smallest = smallestParts(word, 0, (part) => {
    if (part === word) return first;
    found.add(part);
    const split = known.get(part) ?? splitCompound(part, parts);
    known.set(part, split);
    return split;
  });
  for (let i = 0; i < smallest.length; i++) {
    for (let j = i + 1; j < smallest.length; j++) {
      const joined = word.slice(smallest[i]?.start, smallest[j]?.end);
      if (isPart(joined, parts)) found.add(joined);
    }
  }
  found.delete(word);
  return found;
}

const none: ReadonlySet<string> = new Set();

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the parts stand that have no parts themselves, in their order. */
function smallestParts(
  word: string,
  start: number,
  split: (word: string) => readonly string[],
  places: Place[] = [],
): readonly Place[] {
  const parts = split(word);
  if (parts.length === 0) places.push({ start, end: start + word.length });
  let at = 0;
  for (const part of parts) {
    const from = word.indexOf(part, at);
    at = from + part.length;
    smallestParts(part, start + from, split, places);
  }
  return places;
}

function isPart(word: string, parts: Parts): boolean {
  return parts.beginningAt(word, 0).some(({ text, isWhole }) => isWhole && text === word);
}
