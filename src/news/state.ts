import type { Coming, NewsPaper, ToldItem } from "./item.ts";

/** What was known of a paper the last time. */
export interface PaperState extends NewsPaper {
  /** Of its file. */
  readonly hash: string;
  /** Whether it is a question that waits for its answer. */
  readonly open?: true;
  readonly withdrawn?: true;
  /** Whether it was told that it has waited too long. */
  readonly overdue?: true;
  /** What its sessions came to, as far as it says. */
  readonly results?: readonly string[];
  readonly sessions?: readonly Coming[];
}

/** What one reader has been told: of everything, of a query, of a matter. */
export interface ReaderState {
  /** What is read: see `readerKey`. */
  readonly news: string;
  /** The day of the first time. */
  readonly begun: string;
  /** By their files. */
  readonly papers: ReadonlyMap<string, PaperState>;
  /** The latest first. */
  readonly told: readonly ToldItem[];
}

/** By what they read. */
export type NewsState = ReadonlyMap<string, ReaderState>;

// A feed that keeps more is slow to read, and nobody scrolls so far.
const MOST_TOLD = 200;

/** What has been told, the latest first, without what is too old for a feed. */
export function withTold(told: readonly ToldItem[], items: readonly ToldItem[]): ToldItem[] {
  return [...items, ...told].slice(0, Math.max(MOST_TOLD, items.length));
}
