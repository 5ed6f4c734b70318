import { catalogueOf } from "../../language/catalogue.ts";
import { renderPlaceOf } from "../place.ts";
import { wrapped } from "../wrap.ts";
import { itemWords } from "./item-words.ts";
import type { NewsContext, ToldNews } from "./told-news.ts";

// The words of a decision fill no screen; Markdown and JSON have all of them.
const MOST_LINES = 8;

/** News to read: a heading for each kind of news, and what it is about. */
export function renderNewsText({ items }: ToldNews, { style, shownPath }: NewsContext): string {
  const { chalk, language } = style;
  if (items.length === 0) return `${catalogueOf(language).shown.news.nothing}\n`;
  const blocks = items.map((item, i) => {
    const { what, name, title, lines } = itemWords(item, language);
    const isSame = i > 0 && items[i - 1]?.what.join() === item.what.join();
    const text = [
      ...(name === "" ? [] : [wrapped(chalk.bold(name), style, 2)]),
      wrapped(title, style, 2),
      ...lines.slice(0, MOST_LINES).map((line) => wrapped(line, style, 2)),
      ...(lines.length > MOST_LINES ? ["  …"] : []),
      `  ${chalk.dim(renderPlaceOf({ file: shownPath(item.file) }, style))}`,
    ];
    return [...(isSame ? [] : [chalk.bold.underline(what)]), ...text].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
