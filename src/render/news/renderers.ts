import type { NewsFormat } from "./formats.ts";
import type { NewsContext, ToldNews } from "./told-news.ts";

type NewsRenderer = (news: ToldNews, context: NewsContext) => string | Promise<string>;

/** Renders news in each format. A renderer is loaded when its format is asked for. */
export const newsRenderers: Readonly<Record<NewsFormat, () => Promise<NewsRenderer>>> = {
  text: async () => (await import("./news-text.ts")).renderNewsText,
  json: async () => (await import("./news-json.ts")).renderNewsJson,
  md: async () => (await import("./news-markdown.ts")).renderNewsMarkdown,
  atom: async () => (await import("./news-atom.ts")).renderNewsAtom,
  ics: async () => (await import("./news-ics.ts")).renderNewsCalendar,
};
