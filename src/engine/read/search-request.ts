import type { PaperDocument } from "../document.ts";

/** What the engine answers to a search. */
export interface SearchAnswer {
  /** One of several that were asked for at once. */
  readonly error?: unknown;
  readonly status?: number;
  readonly hits: {
    readonly total?: { readonly value: number };
    readonly hits: readonly SearchHit[];
  };
  readonly aggregations?: Readonly<Record<string, Aggregation>>;
  readonly suggest?: Readonly<
    Record<string, ReadonlyArray<{ readonly options: ReadonlyArray<{ readonly text: string; readonly freq: number }> }>>
  >;
}

export interface SearchHit {
  readonly _index: string;
  readonly _source: Partial<PaperDocument>;
  readonly sort?: readonly unknown[];
}

export interface Aggregation {
  readonly value?: number;
  readonly doc_count?: number;
  readonly buckets?: ReadonlyArray<Bucket>;
}

export interface Bucket {
  readonly key: string;
  readonly doc_count: number;
  readonly [name: string]: unknown;
}

/** The number that an aggregation of a bucket came to; 0 if there is none. */
export function valueIn(aggregation: unknown): number {
  return (aggregation as Aggregation | undefined)?.value ?? 0;
}
