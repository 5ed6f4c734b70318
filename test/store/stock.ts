import MiniSearch, { type Query, type SearchOptions } from "minisearch";
import type { Analysis } from "../../src/analysis/analysis.ts";
import { type RankedDocuments, rankDocuments } from "../../src/store/rank/rank.ts";
import { type IndexedPaper, indexOptions } from "../../src/store/search-options.ts";
import { placeOf, type Snapshot } from "../../src/store/snapshot.ts";

/** What is found, in a form in which it can be compared. */
export interface Answer {
  readonly total: number;
  readonly first: ReadonlyArray<{ readonly file: string; readonly score: number; readonly terms: readonly string[] }>;
}

export interface Asked {
  readonly query: Query;
  readonly search: SearchOptions;
  readonly accept?: (file: string) => boolean;
}

/** MiniSearch as it comes, filled with papers by their paths, in the order of these. */
export function stockOf(papers: ReadonlyMap<string, IndexedPaper>, analysis: Analysis): MiniSearch {
  const stock = new MiniSearch({ ...indexOptions(analysis), idField: "id" });
  const files = [...papers.keys()].sort();
  stock.addAll(files.map((id) => ({ id, ...papers.get(id) })));
  return stock;
}

/** What MiniSearch answers: it leaves equals in no order of meaning, and its sums depend on it in their last digits. */
export function stockAnswer(stock: MiniSearch, { query, search, accept }: Asked): Answer {
  const results = stock.search(query, { ...search, ...(accept && { filter: ({ id }) => accept(String(id)) }) });
  const first = results.map(({ id, score, terms }) => ({
    file: String(id),
    score: Math.fround(score),
    terms: [...terms].sort(),
  }));
  first.sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1));
  return { total: results.length, first };
}

/** What an index answers. */
export function answerOf(snapshot: Snapshot, { query, search, accept }: Asked, limit?: number): Answer {
  const fileOf = (document: number): string => {
    const { segment, local } = placeOf(snapshot, document);
    return segment.head(local).file;
  };
  const { total, first }: RankedDocuments = rankDocuments(snapshot, query, {
    search,
    ...(accept && { accept: (document: number) => accept(fileOf(document)) }),
    ...(limit !== undefined && { limit }),
  });
  return {
    total,
    first: first.map(({ document, score, terms }) => ({ file: fileOf(document), score, terms: [...terms].sort() })),
  };
}
