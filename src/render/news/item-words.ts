import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { NewsItem, NewsPaper } from "../../news/item.ts";
import type { ForReader } from "../../news/merge.ts";
import { kindNames } from "../../paper/kind-names.ts";
import { dateIn } from "../date-in.ts";
import { shortTitleOf, titleOf } from "../paper-line.ts";
import { printable } from "../printable.ts";

/** A piece of news in words, for every format. All of it is safe to print. */
export interface ItemWords {
  /** `New`, `Answered, changed`. */
  readonly what: string;
  /** Number, kind and day, as far as they are known. */
  readonly name: string;
  readonly title: string;
  /** What was decided, who answered, how long it has waited, for whom this is. */
  readonly lines: readonly string[];
}

export function itemWords(item: ForReader<NewsItem>, language: Language): ItemWords {
  const { news } = catalogueOf(language).shown;
  const { what, by = [], about, words, vote, days, watch = [] } = item;
  const lines = [
    ...(days === undefined ? [] : [news.waiting({ n: days })]),
    ...(by.length > 0 ? [news.by({ names: by.map(nameOf) })] : []),
    ...(about === undefined ? [] : [news.on({ number: about })]),
    ...(words?.split("\n") ?? []),
    ...(vote === undefined ? [] : [news.vote({ vote: vote.replace(/\n/g, " ") })]),
    ...(watch.length > 0 ? [news.watch({ names: watch })] : []),
  ];
  return {
    what: what.map((kind, i) => (i === 0 ? news.kinds[kind] : news.kinds[kind].toLowerCase())).join(", "),
    name: paperWords(item, language),
    title: shortTitleOf(item),
    lines: lines.map(printable),
  };
}

/** A paper in one line: `24-20100, Anfrage, 2024-06-01`. */
export function paperWords({ drucksache, kind, date }: NewsPaper, language: Language): string {
  const parts = [drucksache, kind && kindNames[kind], date && dateIn(date, language)];
  return printable(parts.filter((part) => part).join(", "));
}

function nameOf(paper: NewsPaper): string {
  return paper.drucksache ?? titleOf(paper);
}
