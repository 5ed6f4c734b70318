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
  /** The files that could not be read when the index was made. */
  readonly problems: readonly FileProblem[];
  paper(file: string): Paper | undefined;
  /** Papers that have the query's words: all of them, or, with `some`, any. Best first. Without words: every paper. */
  rank(query: string, options?: RankOptions): readonly Ranked[];
}

/** @param shownRoot how people call the corpus' folder: what the files of the records begin with */
export function toPaperIndex({ manifest, papers: stored, words }: StoredIndex, shownRoot: string): PaperIndex {
  const shown = (file: string): string => join(shownRoot, file);
  const papers = stored.map((paper) => ({ ...paper, file: shown(paper.file) }));
  const byFile = new Map(papers.map((paper) => [paper.file, paper]));
  return {
    municipality: manifest.municipality,
    papers,
    problems: manifest.problems.map((problem) => ({ ...problem, file: shown(problem.file) })),
    paper: (file) => byFile.get(file),
    rank: (query, { some = false, accept } = {}) =>
      words
        .search(query.trim() === "" ? MiniSearch.wildcard : query, {
          combineWith: some ? "OR" : "AND",
          ...(accept ? { filter: ({ id }) => accept(shown(String(id))) } : {}),
        })
        .map(({ id, score, terms }) => ({ file: shown(String(id)), score, terms })),
  };
}
