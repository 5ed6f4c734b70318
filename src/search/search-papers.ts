import { tokenize } from "../analysis/words.ts";
import type { PaperHead } from "../store/format/paper-head.ts";
import type { PaperIndex, Ranking } from "../store/paper-index.ts";
import type { Source } from "../text/source.ts";
import { filterOf, type Query } from "./query.ts";
import { type Snippet, type SnippetOptions, snippetOf } from "./snippet.ts";

/** A paper that was found, as far as a list of papers shows it. */
export interface Hit {
  readonly paper: Pick<
    PaperHead,
    "file" | "drucksache" | "kind" | "date" | "betreff" | "sender" | "session" | "submitted"
  >;
  readonly score: number;
  /** Missing if the paper's file cannot be read any more. */
  readonly snippet?: Snippet;
}

export interface SearchResult {
  readonly query: Query;
  /** How many papers match, shown or not. */
  readonly total: number;
  /** No paper has all the words; these have some of them. */
  readonly some: boolean;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/**
 * The papers for a query: those that have all its words or, if there are none, those that have some.
 *
 * @param limit how many hits at most
 * @param readText gives a paper's file, for the snippet
 */
export function searchPapers(
  index: PaperIndex,
  query: Query,
  { limit, readText }: { limit: number; readText: (file: string) => Pick<Source, "text" | "bodyStart"> | undefined },
): SearchResult {
  const accept = filterOf(query);
  const rank = (some: boolean): Ranking => index.rank(query.words, { some, limit, ...(accept && { accept }) });
  const withAll = rank(false);
  const some = withAll.total === 0 && tokenize(query.words).length > 1;
  const { total, first } = some ? rank(true) : withAll;
  const known = new Map<string, string>();
  const hits = first.map(({ paper, score, terms }): Hit => {
    const source = readText(paper.file);
    return { paper, score, ...(source && { snippet: snippetFrom(paper, source, { terms: new Set(terms), known }) }) };
  });
  return { query, total, some: some && total > 0, hits };
}

function snippetFrom(
  { textStart }: PaperHead,
  { text, bodyStart }: Pick<Source, "text" | "bodyStart">,
  options: Omit<SnippetOptions, "bodyStart">,
): Snippet {
  return snippetOf(text, textStart ?? bodyStart, { bodyStart, ...options });
}
