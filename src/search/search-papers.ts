import type { Paper } from "../paper/record.ts";
import type { PaperHead } from "../store/format/paper-head.ts";
import type { PaperIndex } from "../store/paper-index.ts";
import type { Source } from "../text/source.ts";
import { matchQuery } from "./matching.ts";
import type { Query } from "./query.ts";
import { type Snippet, snippetOf } from "./snippet.ts";
import { type FindWords, wordFinder } from "./word-finder.ts";

/** A paper that was found, as far as a list of papers shows it. */
export interface Hit {
  readonly paper: Pick<Paper, "file" | "drucksache" | "kind" | "date" | "betreff" | "sender">;
  readonly score: number;
  /** Whether it has all the words. */
  readonly all: boolean;
  /** Missing if the paper's file cannot be read any more. */
  readonly snippet?: Snippet;
}

export interface SearchResult {
  /** How many papers match, shown or not, and how many of them have all the words. */
  readonly total: number;
  readonly withAll: number;
  /** Those that have all words first, then best first. */
  readonly hits: readonly Hit[];
}

export interface SearchOptions {
  /** How many hits at most. */
  readonly limit: number;
  /** Gives a paper's file, for phrases and snippets. */
  readonly readText: (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;
}

/** The papers for a query, best first; without one every paper. */
export function searchPapers(index: PaperIndex, query: Query | undefined, { limit, readText }: SearchOptions): SearchResult {
  const { papers, leaves } = matchQuery(query, index, { readText });
  const lesser = index.sets.withValue("kind", ["anlage", "protokoll"]);
  const { total, withAll, first } = index.rank(leaves, { ...(papers && { among: papers }), lesser, limit });
  // What has only a part of a word is shown where there is nothing closer.
  const findClose = wordFinder(
    leaves.filter(({ words }) => words !== 0),
    index.analysis,
  );
  const findLoose = wordFinder(leaves, index.analysis);
  const findWords: FindWords = (text) => {
    const close = findClose(text);
    return close.length > 0 ? close : findLoose(text);
  };
  const hits = first.map(({ paper, score, all }): Hit => {
    const source = readText(paper.file);
    return { paper, score, all, ...(source && { snippet: snippetFrom(paper, source, findWords) }) };
  });
  return { total, withAll, hits };
}

function snippetFrom(
  { textStart }: PaperHead,
  { text, bodyStart }: Pick<Source, "text" | "bodyStart">,
  findWords: FindWords,
): Snippet {
  return snippetOf(text, textStart ?? bodyStart, { bodyStart, findWords });
}
