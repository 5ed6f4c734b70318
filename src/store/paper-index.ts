import { join } from "node:path/posix";
import MiniSearch from "minisearch";
import type { Paper } from "../paper/record.ts";
import type { FileProblem } from "../text/problem.ts";
import type { StoredIndex } from "./load-index.ts";

/** A paper that a query matches. */
export interface Ranked {
  readonly file: string;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The terms of the paper that matched, as `analysis/` gives them. */
  readonly terms: readonly string[];
}

export interface RankOptions {
  readonly some?: boolean;
  /** Leaves a paper out before it is ranked. */
  readonly accept?: (file: string) => boolean;
}

/** The papers of a corpus and their words. What is inside is the store's own business. */
export interface PaperIndex {
  /** Name of the municipality under which the papers were parsed. */
  readonly municipality: string;
  /** In the order of their paths. */
  readonly papers: readonly Paper[];
  /** What can not be listed now, and the files that could not be read when the index was made. */
  readonly problems: readonly FileProblem[];
  paper(file: string): Paper | undefined;
  /**
   * Papers that have the query's words: all of them, or, with `some`, any. Best first, equals in
   * the order of their paths. Without words: every paper.
   */
  rank(query: string, options?: RankOptions): readonly Ranked[];
}

/**
 * @param shownRoot how people call the corpus' folder: what the files of the records begin with
 * @param unlisted what could not be listed in the corpus, paths below its folder
 */
export function toPaperIndex(
  { manifest, papers: stored, words }: StoredIndex,
  { shownRoot, unlisted }: { shownRoot: string; unlisted: readonly FileProblem[] },
): PaperIndex {
  const shown = (file: string): string => join(shownRoot, file);
  const papers = stored.map((paper) => ({ ...paper, file: shown(paper.file) }));
  const byFile = new Map(papers.map((paper) => [paper.file, paper]));
  return {
    municipality: manifest.municipality,
    papers,
    problems: [...unlisted, ...manifest.problems].map((problem) => ({ ...problem, file: shown(problem.file) })),
    paper: (file) => byFile.get(file),
    rank: (query, { some = false, accept } = {}) =>
      words
        .search(query.trim() === "" ? MiniSearch.wildcard : query, {
          combineWith: some ? "OR" : "AND",
          ...(accept ? { filter: ({ id }) => accept(shown(String(id))) } : {}),
        })
        .map(({ id, score, terms }) => ({ file: shown(String(id)), score, terms }))
        .sort(byScore),
  };
}

/**
 * Best first, equals in the order of their paths and not of their coming in. The average lengths that a score is made
 * of carry the rounding of every update in their last digits: single precision is free of it.
 */
function byScore(a: Ranked, b: Ranked): number {
  return Math.fround(b.score) - Math.fround(a.score) || (a.file < b.file ? -1 : 1);
}
