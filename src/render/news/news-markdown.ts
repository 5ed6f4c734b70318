import { catalogueOf } from "../../language/catalogue.ts";
import { dateIn } from "../date-in.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { itemWords, paperWords } from "./item-words.ts";
import type { NewsContext, ToldNews } from "./told-news.ts";

/** News as the body of a mail: what happened, then the sittings that come. */
export function renderNewsMarkdown({ items, coming, today }: ToldNews, context: NewsContext): string {
  const { townTitle, query, shownPath } = context;
  const { language } = context.style;
  const { news } = catalogueOf(language).shown;
  const told = items.flatMap((item, i) => {
    const { what, name, title, lines } = itemWords(item, language);
    const isSame = i > 0 && items[i - 1]?.what.join() === item.what.join();
    const details = [...lines, shownPath(item.file)].map((line) => `  ${escapeMarkdown(line)}`);
    const head = `- **${escapeMarkdown(title)}**${name === "" ? "" : ` (${escapeMarkdown(name)})`}`;
    return [...(isSame ? [] : [`## ${escapeMarkdown(what)}`]), [head, ...details].join("  \n")];
  });
  const sittings = coming.map(({ date, committee, papers }) => {
    const about = papers.map((paper) => {
      const parts = [
        paper.top === undefined ? "" : news.item({ top: paper.top }),
        paperWords(paper, language),
        paper.betreff ?? "",
      ];
      return `  - ${escapeMarkdown(parts.filter((part) => part !== "").join(", "))}`;
    });
    return [`- ${escapeMarkdown(dateIn(date, language))}: ${escapeMarkdown(committee)}`, ...about].join("\n");
  });
  const title = `# ${escapeMarkdown(news.title({ town: townTitle, query }))}, ${dateIn(today, language)}`;
  const blocks = [
    title,
    ...(told.length > 0 ? told : [escapeMarkdown(news.nothing)]),
    ...(sittings.length > 0 ? [`## ${news.coming}`, sittings.join("\n")] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}
