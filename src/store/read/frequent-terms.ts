import type { LexiconEntry } from "../format/lexicon.ts";
import type { TermTable } from "../format/term-table.ts";
import { numberPrefix, numberTerm } from "./number-terms.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What most papers have of what begins in a certain way, most frequent first. It is told by the sizes of the terms' lists,
 * which are not read: papers that are no more still count.
 */
export interface FrequentTerms {
  /** The exact terms that begin so. */
  words(prefix: string): readonly string[];
  /** The numbers that papers have whose key begins so, most cited first, then the later ones. */
  numbers(key: string): readonly string[];
}

export function frequentTerms({ segments }: Snapshot, hadNumbers: (key: string) => Iterable<string>): FrequentTerms {
  const sizes = (tableOf: (open: Snapshot["segments"][number]) => TermTable, prefix: string): Map<string, number> => {
    const found = new Map<string, number>();
    const add = ({ term, size }: LexiconEntry): Map<string, number> => found.set(term, (found.get(term) ?? 0) + size);
    for (const open of segments) tableOf(open).startingWith(prefix).forEach(add);
    return found;
  };
  return {
    words(prefix) {
      const found = [...sizes(({ segment }) => segment.words, prefix)];
      return found.sort((a, b) => b[1] - a[1]).map(([term]) => term);
    },
    numbers(key) {
      const cited = sizes(({ segment }) => segment.numbers, numberPrefix("cites", key));
      const citedAs = (number: string): number => cited.get(numberTerm("cites", number)) ?? 0;
      return [...hadNumbers(key)].sort((a, b) => citedAs(b) - citedAs(a) || (a < b ? 1 : -1));
    },
  };
}
