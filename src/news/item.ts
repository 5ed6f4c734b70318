import type { Consultation, Paper } from "../paper/record.ts";

/**
 * What there is to tell of a paper. `withdrawn`: it is gone, or whoever published it took it back. `answered`: a question that
 * was open. `decided`: minutes hold a decision, or a session's result was added. `overdue`: a question that has waited as long as
 * a deadline says. In the order in which they are told.
 */
export const newsKinds = ["new", "answered", "decided", "overdue", "changed", "withdrawn"] as const;
export type NewsKind = (typeof newsKinds)[number];

/** A paper as far as news tell it; what is kept of it outlives the paper. */
export interface NewsPaper extends Pick<Paper, "drucksache" | "kind" | "betreff" | "date"> {
  /** Below the corpus' folder. */
  readonly file: string;
  readonly sender?: readonly string[];
}

/** A session that a paper is meant for. */
export interface Coming extends Pick<Consultation, "committee" | "top"> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** One piece of news: all that happened to a paper since the last time. */
export interface NewsItem extends NewsPaper {
  /** At least one. */
  readonly what: readonly NewsKind[];
  /** The papers that answer it. */
  readonly by?: readonly NewsPaper[];
  /** Of minutes: the number of the paper that they decide on. */
  readonly about?: string;
  /** What was decided, and how it was voted on, or what a session's result is now. */
  readonly words?: string;
  readonly vote?: string;
  /** How many days it has waited for an answer. */
  readonly days?: number;
}

/** A piece of news that has been told, with the day. */
export interface ToldItem extends NewsItem {
  readonly told: string;
}
