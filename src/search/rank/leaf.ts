import type { TermLeaf } from "../../store/index.ts";
import type { WordQuery } from "../query/query.ts";
import { type Rule, ruleWeights } from "./rules.ts";

/** A term that a word leads to, and why. */
export interface WordLeaf extends TermLeaf {
  readonly rule: Rule;
  /** The word as typed. */
  readonly word: string;
}

/** Makes leaves for one word. */
export type LeafMaker = (rule: Rule, term: string, share?: number) => WordLeaf;

export function leafMaker({ field }: WordQuery, word: string, words: number): LeafMaker {
  return (rule, term, share = 1) => ({
    ...{ rule, term, word, words, weight: ruleWeights[rule] * share },
    ...(field && { fields: [field] }),
  });
}
