import { toJson } from "../../text/json.ts";
import type { NewsContext, ToldNews } from "./told-news.ts";

/** News for programs. */
export function renderNewsJson({ today, begun, items, coming }: ToldNews, { query }: NewsContext): string {
  return `${toJson({ today, begun, ...(query !== undefined && { query }), news: items, coming }, 2)}\n`;
}
