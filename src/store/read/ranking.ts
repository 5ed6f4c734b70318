import type { Matched, Worth } from "../rank/coverage.ts";
import type { Choose } from "../rank/rank.ts";
import type { PaperSet } from "./paper-set.ts";

/** A paper that a query matches, by its number. */
export interface Ranked extends Matched {
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** Whether it has all the words, each by one of the terms that stand for it. */
  readonly all: boolean;
  /** The terms of the paper that matched. */
  readonly terms: readonly string[];
}

export interface Ranking {
  /** How many papers match, and how many of them have all the words. */
  readonly total: number;
  readonly withAll: number;
  /** All that match, by their numbers in the sets of papers. */
  readonly matching: readonly number[];
  /** Best first, equals in the order of their paths. */
  readonly first: readonly Ranked[];
}

export interface RankOptions {
  /** Only these papers; all, unless told. */
  readonly among?: PaperSet;
  /** What a paper's score is multiplied by; the share of the words that it has, unless told. */
  readonly worth?: Worth;
  /** How many to rank; all, unless told. */
  readonly limit?: number;
  /** Which of the first are needed; all, unless told. */
  readonly choose?: Choose;
}
