import type { Counted } from "../search/rank/counted.ts";

export type { Counted };

/** What a corpus holds, for who has not asked anything yet. Values of facts come with their papers, the most frequent first. */
export interface CorpusOverview {
  /** Name of the town, and what it is called. */
  readonly municipality: string;
  readonly title: string;
  readonly papers: number;
  /** Places at which papers of the town are cited. */
  readonly citations: number;
  /** When the index was written, as an ISO time. */
  readonly indexedAt: string;
  /** Of the program. */
  readonly version: string;
  readonly kinds: readonly Counted[];
  readonly parties: readonly Counted[];
  readonly committees: readonly Counted[];
  /** The latest first. */
  readonly years: readonly Counted[];
}

/** The same as far as the page shows it: a town has some hundred committees. */
export type PageOverview = Omit<CorpusOverview, "committees">;
