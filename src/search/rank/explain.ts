import { membersOf, type PaperIndex, type Ranked, setOf } from "../../store/index.ts";
import type { WordLeaf } from "./leaf.ts";
import type { Rule } from "./rules.ts";

/** Why a paper was found: a word, the rule by which a term stands for it, and its share of the score, from 0 to 1. */
export interface Explanation {
  readonly word: string;
  readonly rule: Rule;
  readonly term: string;
  readonly share: number;
}

/** For each paper by its number what made its score, the largest share first: each term is asked for by itself. */
export function explain(
  leaves: readonly WordLeaf[],
  papers: readonly Ranked[],
  { rank, sets }: PaperIndex,
): ReadonlyMap<number, readonly Explanation[]> {
  const among = setOf(
    papers.map(({ document }) => document),
    sets.size,
  );
  const found = new Map<number, Array<Omit<Explanation, "share"> & { readonly score: number }>>();
  for (const document of membersOf(among)) found.set(document, []);
  for (const { word, rule, term, ...leaf } of leaves) {
    for (const { document, score } of rank([{ ...leaf, term, words: 1 }], { among }).first) {
      found.get(document)?.push({ word, rule, term, score });
    }
  }
  return new Map(
    Array.from(found, ([document, reasons]) => {
      const sum = reasons.reduce((all, { score }) => all + score, 0);
      const shares = reasons.map(({ score, ...reason }) => ({ ...reason, share: sum === 0 ? 0 : score / sum }));
      return [document, shares.sort((a, b) => b.share - a.share)];
    }),
  );
}
