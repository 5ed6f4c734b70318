import type { FindWords, MatchedWord } from "./word-finder.ts";

interface Known {
  readonly words: MatchedWord[];
  /** How far the text was looked through. */
  end: number;
}

/**
 * The same finder, which keeps what it found in the beginning of each text: a snippet is looked for where a passage was. What is looked
 * through as a whole is looked through once.
 */
export function rememberingFinder(find: FindWords): FindWords {
  const known = new Map<string, Known>();
  return (text, from, to) => {
    if (from === undefined || to === undefined) return find(text);
    const before = known.get(text) ?? { words: [], end: 0 };
    known.set(text, before);
    if (to > before.end) {
      before.words.push(...find(text, before.end, to));
      before.end = to;
    }
    return before.words.filter(({ start }) => start >= from && start < to);
  };
}
