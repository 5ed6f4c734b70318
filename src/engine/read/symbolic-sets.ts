import { NotHereError, type PaperIndex, type PaperSet, type PaperSets } from "../../store/index.ts";
import type { Dsl } from "../query/dsl.ts";
import { withAny } from "../query/query.ts";
import type { Known } from "./known.ts";

const PREFIX = { has: "has ", cites: "cites " } as const;

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
        for (const [term] of known.mostFrequent("numbers", PREFIX.cites + key)) {
          const number = numberIn(term);
          if (!told.has(number) && index.ownNumbers.has(number)) yield number;
          told.add(number);
        }
        for (const [term] of known.mostFrequent("numbers", PREFIX.has + key).toReversed())
          if (!told.has(numberIn(term))) yield numberIn(term);
      },
    },
  };
}

/** `has 25-26577 25-26577` */
function numberIn(term: string): string {
  return term.split(" ").slice(2).join(" ");
}

/** A set of papers that are not here: it may stand for them where the engine is asked, and nowhere else. */
function notHere(): PaperSet {
  return new Proxy(new Uint8Array(0), {
    get() {
      throw new NotHereError();
    },
  });
}
