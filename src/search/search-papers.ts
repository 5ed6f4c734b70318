import { tokenize } from "../analysis/words.ts";
import type { Paper } from "../paper/record.ts";
import type { PaperIndex, Ranked } from "../store/paper-index.ts";
import type { Source } from "../text/source.ts";
import { filterOf, type Query } from "./query.ts";
import { type Snippet, snippetOf } from "./snippet.ts";

/** A paper that was found. */
export interface Hit {
  readonly paper: Paper;
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
  const filter = filterOf(query);
  const accept =
    filter &&
    ((file: string) => {
      const paper = index.paper(file);
      return paper !== undefined && filter(paper);
    });
  const rank = (some: boolean): readonly Ranked[] => index.rank(query.words, { some, ...(accept ? { accept } : {}) });
  const withAll = rank(false);
  const some = withAll.length === 0 && tokenize(query.words).length > 1;
  const ranked = some ? rank(true) : withAll;
  const hits = ranked.slice(0, limit).flatMap(({ file, score, terms }) => {
    const paper = index.paper(file);
    const source = paper && readText(file);
    const snippet = source && snippetFrom(paper, source, new Set(terms));
    return paper ? [{ paper, score, ...(snippet ? { snippet } : {}) }] : [];
  });
  return { query, total: ranked.length, some: some && ranked.length > 0, hits };
}

function snippetFrom(
  paper: Paper,
  { text, bodyStart }: Pick<Source, "text" | "bodyStart">,
  terms: ReadonlySet<string>,
): Snippet {
  const [section] = paper.sections;
  const headEnd = section ? section.start + section.heading.length : bodyStart;
  return snippetOf(text, headEnd, { bodyStart, terms });
}
