import { firstThat } from "../../text/binary-search.ts";
import type { HeldText } from "./unusual-signs.ts";
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
  const known = new Map<HeldText, Known>();
  return (held, from, to) => {
    if (from === undefined || to === undefined) return find(held);
    const before = known.get(held) ?? { words: [], end: 0 };
    known.set(held, before);
    if (to > before.end) {
      before.words.push(...find(held, before.end, to));
      before.end = to;
    }
    const { words } = before;
    const first = firstThat(0, words.length, (i) => (words[i] as MatchedWord).start >= from);
    return words.slice(
      first,
      firstThat(first, words.length, (i) => (words[i] as MatchedWord).start >= to),
    );
  };
}
