import type { Coming, NewsItem, NewsPaper, ToldItem } from "../../news/item.ts";
import type { ForReader } from "../../news/merge.ts";
import type { Style } from "../style.ts";

/** What there is to tell. */
export interface ToldNews {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly items: readonly ForReader<NewsItem>[];
  /** With what was told before, the latest first. */
  readonly told: readonly ForReader<ToldItem>[];
  readonly coming: ReadonlyArray<
    Pick<Coming, "date" | "committee"> & { readonly papers: ReadonlyArray<NewsPaper & Pick<Coming, "top">> }
  >;
  /** The day of the first time. */
  readonly begun: string;
}

/** How it is told. */
export interface NewsContext {
  readonly style: Style;
  /** The town by its name in settings, and as people call it. */
  readonly town: string;
  readonly townTitle: string;
  /** What was asked for; everything without. */
  readonly query?: string;
  /** A path below the corpus' folder as people see it. */
  readonly shownPath: (file: string) => string;
  /** Where a feed is published. */
  readonly baseUrl?: string;
}
