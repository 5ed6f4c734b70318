import { byFrequency, inOrder, listedIn } from "./by-frequency.ts";
import { numberPrefix, numberTerm } from "./number-terms.ts";
import type { Snapshot } from "./snapshot.ts";

/** Terms that begin in a certain way, the most frequent first. The first ones cost little to find, all of them much. */
export interface FrequentTerms {
  /** The exact terms that begin so, equals in rising order. */
  words(prefix: string): Iterable<string>;
  /** The numbers that papers have whose key begins so, most cited first, then the later ones. */
  numbers(key: string): Iterable<string>;
}

export function frequentTerms(
  { segments, storage }: Snapshot,
  ownNumbers: (key: string) => Iterable<string>,
): FrequentTerms {
  return {
    words: (prefix) =>
      byFrequency(
        listedIn(
          segments,
          ({ segment }) => segment.words,
          (words) => words.startingWith(prefix),
        ).values(),
        inOrder,
        storage.isRemote,
      ),
    *numbers(key) {
      const cited = listedIn(
        segments,
        ({ segment }) => segment.numbers,
        (numbers) => numbers.startingWith(numberPrefix("cites", key)),
      );
      const own = [...ownNumbers(key)];
      const isCited = (number: string): boolean => cited.has(numberTerm("cites", number));
      const lists = own
        .filter(isCited)
        .map((number) => ({ name: number, places: cited.get(numberTerm("cites", number))?.places ?? [] }));
      const later = (a: string, b: string): number => inOrder(b, a);
      const told = new Set<string>();
      for (const number of byFrequency(lists, later, storage.isRemote)) {
        told.add(number);
        yield number;
      }
      // Nobody cites the others, or nobody any more.
      yield* own.filter((number) => !told.has(number)).sort(later);
    },
  };
}
