import { catalogueOf } from "../../language/catalogue.ts";
import type { ToldItem } from "../../news/item.ts";
import { printable } from "../printable.ts";
import { toXml } from "../xml.ts";
import { itemWords } from "./item-words.ts";
import type { NewsContext, ToldNews } from "./told-news.ts";

/**
 * A feed (RFC 4287) of what was told now and before, so that readers who look seldom miss nothing. Ids are tag URIs (RFC 4151) of
 * the day on which something was told, and stay for ever.
 */
export function renderNewsAtom({ told, begun }: ToldNews, context: NewsContext): string {
  const { townTitle, query, style, baseUrl = "" } = context;
  const { news } = catalogueOf(style.language).shown;
  const home = new URL(baseUrl);
  const tag = (day: string, path: string): string => `tag:${home.hostname},${day}:${path}`;
  const own = query === undefined ? "" : `/${encodeURIComponent(query)}`;
  return toXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": style.language,
      title: printable(news.title({ town: townTitle, query })),
      id: tag(begun, `drs/${encodeURIComponent(context.town)}${own}`),
      link: { "@rel": "self", "@type": "application/atom+xml", "@href": home.href },
      updated: timeOf(told[0]?.told ?? begun),
      author: { name: townTitle },
      generator: "drs",
      entry: told.map((item) => entryOf(item, context, tag)),
    },
  });
}

function entryOf(
  item: ToldItem,
  { style, town, shownPath }: NewsContext,
  tag: (day: string, path: string) => string,
): object {
  const { what, name, title, lines } = itemWords(item, style.language);
  const path = [town, ...item.file.split("/")].map(encodeURIComponent).join("/");
  return {
    title: `${what}: ${title}`,
    id: tag(item.told, `drs/${path}`),
    updated: timeOf(item.told),
    ...(item.sender?.length && { author: item.sender.map((sender) => ({ name: printable(sender) })) }),
    category: item.what.map((kind) => ({ "@term": kind })),
    content: {
      "@type": "text",
      "#text": [name, ...lines, shownPath(item.file)].filter((line) => line !== "").join("\n"),
    },
  };
}

/** The beginning of a day: news have no hour. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
