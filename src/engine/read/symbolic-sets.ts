import {
  NotHereError,
  numberOfTerm,
  numberPrefix,
  type PaperIndex,
  type PaperSet,
  type PaperSets,
} from "../../store/index.ts";
import type { Dsl } from "../query/dsl.ts";
import { withAny } from "../query/query.ts";
import type { Known } from "./known.ts";
import type { Counted } from "./word-requests.ts";

/**
 * The same index, where what is asked of all papers is asked of the engine: how many have each value of a fact, which has one of some
 * terms and comes first, which words and numbers are frequent.
 */
export function withSets(index: PaperIndex, known: Known): PaperIndex {
  const conditions = new WeakMap<PaperSet, Dsl>();
  const standFor = (condition: Dsl): PaperSet => {
    const set = notHere();
    conditions.set(set, condition);
    return set;
  };
  const all = standFor({ match_all: {} });
  const { sets } = index;
  const symbolic: Partial<PaperSets> = {
    all: () => all,
    withAny: (leaves) => standFor(withAny(leaves)),
    countFacts: (role, among) => (among === all ? [...known.factsOf(role)] : sets.countFacts(role, among)),
    firstOf(set) {
      const condition = conditions.get(set);
      if (!condition) return sets.firstOf(set);
      const first = known.firstMatching(condition);
      return first && sets.paperOf(first.file);
    },
  };
  return {
    ...index,
    sets: { ...sets, ...symbolic },
    frequent: {
      words: (beginning) => known.mostFrequent("vocabulary", beginning).map(([term]) => term),
      *numbers(key) {
        const told = new Set<string>();
        for (const number of numbersIn(known.mostFrequent("numbers", numberPrefix("cites", key)))) {
          if (!index.ownNumbers.has(number)) continue;
          told.add(number);
          yield number;
        }
        const others = known.mostFrequent("numbers", numberPrefix("has", key)).map(([term]): Counted => [term, 0]);
        for (const number of numbersIn(others)) if (!told.has(number)) yield number;
      },
    },
  };
}

/** The numbers of terms such as `has 25-26577 25-26577`, those of most papers first, then the later ones. */
function numbersIn(terms: readonly Counted[]): string[] {
  const numbers = terms.map(([term, papers]) => ({ number: numberOfTerm(term), papers }));
  return numbers.sort((a, b) => b.papers - a.papers || (a.number < b.number ? 1 : -1)).map(({ number }) => number);
}

/** A set of papers that are not here: it may stand for them where the engine is asked, and nowhere else. */
function notHere(): PaperSet {
  return new Proxy(new Uint8Array(0), {
    get() {
      throw new NotHereError();
    },
  });
}
