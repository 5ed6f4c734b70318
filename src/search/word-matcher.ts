import type { Analysis } from "../analysis/analysis.ts";
import { termOf } from "../analysis/term.ts";
import type { TermLeaf } from "../store/rank/term-leaf.ts";

// Letters by which a word is first compared: the parts of a compound, and the stems of all words, begin with them.
const BEGINNING = 3;

/**
 * Says whether a word of a text is one of those that a query was led to: in another form, or as a part of a compound, too.
 * Texts of one town share most of their words: what was found of one is kept for the next.
 */
export function wordMatcher(leaves: readonly TermLeaf[], { termsOf }: Analysis): (word: string) => boolean {
  const terms = new Set(leaves.map(({ term }) => term));
  const prefixes = leaves.filter(({ prefix }) => prefix).map(({ term }) => term);
  // A stem may be shorter than that.
  const beginnings = Array.from(terms, (term) => term.replace(/^[^\p{L}\p{N}]/u, "").slice(0, BEGINNING));
  const known = new Map<string, boolean>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      const folded = termOf(word);
      found =
        terms.has(folded) ||
        prefixes.some((prefix) => folded.startsWith(prefix)) ||
        (beginnings.some((beginning) => folded.includes(beginning)) && termsOf(word).some((term) => terms.has(term)));
      known.set(word, found);
    }
    return found;
  };
}
