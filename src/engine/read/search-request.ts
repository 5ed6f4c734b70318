import type { PaperDocument } from "../document.ts";

/** What the engine answers to a search. */
export interface SearchAnswer {
  /** One of several that were asked for at once. */
  readonly error?: unknown;
  readonly hits: {
    readonly total?: { readonly value: number };
    readonly hits: ReadonlyArray<{ readonly _source: Partial<PaperDocument>; readonly sort?: readonly unknown[] }>;
  };
  readonly aggregations?: Readonly<Record<string, Aggregation>>;
  readonly suggest?: Readonly<
    Record<string, ReadonlyArray<{ readonly options: ReadonlyArray<{ readonly text: string; readonly freq: number }> }>>
  >;
}

export interface Aggregation {
  readonly value?: number;
  readonly doc_count?: number;
  readonly buckets?: ReadonlyArray<{ readonly key: string; readonly doc_count: number }>;
}

/** Where to search: an answer that lacks some of the papers is none, and the engine says so. */
export function searchPath(index: string): string {
  return `/${index}/_search?allow_partial_search_results=false`;
}
