/** The words that compounds are made of. */
export interface Parts {
  /** Whether a word, spelled out, is one of them. */
  has(word: string): boolean;
}

// With shorter ones nearly everything is a compound.
const SHORTEST = 3;
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

// The endings of a compound's last part: it may stand in a form that is rare by itself.
const endings = ["", "e", "n", "en", "s", "es", "er", "ern"];

/**
 * All words that a compound is made of: its parts, theirs, and what neighbours make together. `fahrradverkehrsnetz` gives
 * fahrrad, rad, verkehr, netz, and verkehrsnetz where that is a word of its own.
 *
 * @param word spelled out, see `spelledOut`
 */
export function wordsWithin(word: string, parts: Parts): Set<string> {
  const found = new Set<string>();
  const split = splitCompound(word, parts);
  const [first, ...others] = split;
  let at = first?.length ?? 0;
  for (const part of others.slice(0, -1)) {
    const start = word.indexOf(part, at);
    at = start + part.length;
    for (const joined of [word.slice(0, at), word.slice(start)]) if (parts.has(joined)) found.add(joined);
  }
  for (const part of split) {
    found.add(part);
    for (const inner of wordsWithin(part, parts)) found.add(inner);
  }
  return found;
}

/**
 * The parts of a compound from its first to its last, without the letters that link them: the fewest that it can be made
 * of. `wasserleitungsnetz` gives wasser, leitung, netz. Empty for a word that is none.
 *
 * @param word spelled out, see `spelledOut`
 */
export function splitCompound(word: string, parts: Parts): string[] {
  const { length } = word;
  if (length < SHORTEST_COMPOUND || length > LONGEST_COMPOUND || !/^[a-z]+$/.test(word)) return [];
  // For each place the cheapest way to it.
  const ways: Array<Way | undefined> = [{ cost: 0, parts: [] }];
  for (let start = 0; start <= length - SHORTEST; start++) {
    const way = ways[start];
    if (!way) continue;
    for (let end = start + SHORTEST; end <= length - SHORTEST; end++) {
      const part = word.slice(start, end);
      if (!isFirst(part, parts)) continue;
      for (const [letters, cost] of links) {
        if (!word.startsWith(letters, end)) continue;
        goTo(ways, end + letters.length, { cost: way.cost + 1 + cost, parts: [...way.parts, part] });
      }
    }
    if (start === 0) continue;
    const last = word.slice(start);
    if (isLast(last, parts)) goTo(ways, length, { cost: way.cost + 1, parts: [...way.parts, last] });
  }
  return ways[length]?.parts.slice() ?? [];
}

interface Way {
  readonly cost: number;
  readonly parts: readonly string[];
}

function goTo(ways: Array<Way | undefined>, place: number, way: Way): void {
  const known = ways[place];
  if (!known || way.cost < known.cost) ways[place] = way;
}

// Many words lose their end before another: Schule, Schulhof; löschen, Löschfahrzeug.
function isFirst(part: string, parts: Parts): boolean {
  return parts.has(part) || (part.length > SHORTEST && (parts.has(`${part}e`) || parts.has(`${part}en`)));
}

function isLast(part: string, parts: Parts): boolean {
  return endings.some(
    (ending) =>
      part.length >= SHORTEST + ending.length && part.endsWith(ending) && parts.has(part.slice(0, part.length - ending.length)),
  );
}
