import type { PaperHead } from "../store/index.ts";
import type { Hints } from "./hints/hints.ts";
import type { Explanation } from "./rank/explain.ts";
import type { Facets } from "./rank/facets.ts";
import type { Snippet } from "./snippet/snippet.ts";
import type { UnmetCondition } from "./unmet-conditions.ts";

/** A paper as far as a list of papers shows it. */
export type HitPaper = Pick<
  PaperHead,
  "file" | "drucksache" | "otherNumbers" | "yearForm" | "kind" | "date" | "betreff" | "sender" | "session" | "submitted"
>;

/** A matter that was found, by its best paper; a paper alone where papers of one matter are not folded. */
export interface Hit {
  readonly paper: HitPaper;
  readonly score: number;
  /** Whether it has all the words. */
  readonly all: boolean;
  /** Missing if the paper's file cannot be read any more. */
  readonly snippet?: Snippet;
  /** Other papers of the same matter that match, best first: an answer, minutes, a copy. */
  readonly others?: readonly HitPaper[];
  /** Which rules matched, if that was asked for. */
  readonly why?: readonly Explanation[];
}

export interface SearchResult {
  /** As typed. */
  readonly query: string;
  /** How many papers match, shown or not, and how many of them have all the words. */
  readonly total: number;
  readonly withAll: number;
  /** How many matters these papers are, if papers of one matter are folded. */
  readonly matters?: number;
  /** What words of the query were taken to hint at, if any were. */
  readonly hints?: Hints;
  /** Best first, unless another order was asked for. */
  readonly hits: readonly Hit[];
  /** Words that no paper has, and what may have been meant. */
  readonly suggestions: readonly Suggestion[];
  /** Conditions that no paper meets, if nothing was found. */
  readonly unmet?: readonly UnmetCondition[];
  /** How many papers match without the filters beside the query, if none does with them. */
  readonly withoutFilters?: number;
  /** How the papers that match spread over the values of some facts, if that was asked for. */
  readonly facets?: Facets;
}

/** A word of a query that no paper has, and one that some have and that is spelled nearly like it. */
export interface Suggestion {
  readonly word: string;
  readonly meant: string;
}
