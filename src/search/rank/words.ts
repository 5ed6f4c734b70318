import type { PaperIndex, WordList } from "../../store/index.ts";
import type { Synonyms } from "./synonyms.ts";

// A compound that this many papers have, or this share of them, needs no papers that have just its parts.
const MANY = 20;
const MANY_OF_ALL = 1 / 6;

/** What is asked of an index for the terms of a word. */
export interface Words extends Pick<PaperIndex, "analysis" | "words" | "count"> {
  readonly synonyms?: Synonyms;
}

/** Beyond so many papers it does not matter how many have a word. */
export function enoughOf({ count }: Pick<PaperIndex, "count">): number {
  return Math.max(MANY, count.papers * MANY_OF_ALL);
}

/** Asks how many papers have each of some terms, where that has to be fetched. */
export function countAhead(terms: readonly string[], { ahead, papersWith }: WordList): void {
  ahead(terms.map((term) => () => papersWith(term)));
}
