import type { Vocabulary } from "../../analysis/vocabulary.ts";
import type { NearTerm } from "../read/word-list.ts";
import type { StoredPaper } from "./stored-paper.ts";

/** What is known of all papers of an index that somebody else keeps. */
export interface KeptPapers {
  readonly papers: number;
  readonly citations: number;
  /** How many different words each field has on average, in the order of the fields. */
  readonly averageLengths: readonly number[];
  readonly municipality: string;
  /** When it was written, as an ISO time. */
  readonly written: string;
  readonly vocabulary: Vocabulary;
}

/**
 * What somebody else's index answers of its words and numbers, about all of its papers.
 *
 * All of it throws NotFetchedError where the answer is not there yet.
 */
export interface Answers {
  /** How many papers have a term, by field; empty if none has. */
  countsOf(term: string): ReadonlyMap<number, number>;
  /** The exact terms that begin so, and that end so; in rising order. */
  wordsBeginning(prefix: string): readonly string[];
  wordsEnding(end: string): readonly string[];
  /** The exact terms that differ by at most so many letters, of those that at least so many papers have. */
  wordsNear(term: string, most: number, papers: number): ReadonlyArray<NearTerm["term"]>;
  /** The terms of numbers and facts that begin so. */
  numbersBeginning(prefix: string): readonly string[];
  /** Whether any paper has such a term. */
  hasNumber(numberTerm: string): boolean;
  /** Makes sure that the papers with such a term are there. */
  fetchWith(numberTerm: string): void;
  /** The paper of a path below the corpus' folder, if there is one, is there after that. */
  fetchFile(file: string): void;
  /** The whole record of a paper, as JSON, and what it names. */
  recordOf(file: string): string;
  referencesOf(file: string): { readonly references: string; readonly details: string };
}

/** The papers that were fetched so far, in the order of their paths. */
export type FetchedPapers = readonly StoredPaper[];
