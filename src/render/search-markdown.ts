import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { kindNames } from "../paper/kind-names.ts";
import type { SearchResult } from "../search/search-result.ts";
import { dateIn } from "./date-in.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { plainNumbers, titleOf } from "./paper-line.ts";

/** The hits as a table in Markdown. */
export function renderSearchMarkdown({ hits, total }: SearchResult, language: Language): string {
  const { shown } = catalogueOf(language);
  const { head: label } = shown;
  const rows = hits.map(({ paper }) => {
    const { kind, date, sender, file } = paper;
    const cells = [
      plainNumbers(paper),
      kind ? kindNames[kind] : "",
      date ? dateIn(date, language) : "",
      titleOf(paper),
      sender.join(", "),
      file,
    ];
    return `| ${cells.map((cell) => escapeMarkdown(cell.replace(/\s+/g, " "))).join(" | ")} |`;
  });
  const titles = ["Drucksache", label.kind, label.date, label.betreff, label.sender, label.file];
  const head = [`| ${titles.join(" | ")} |`, "| --- | --- | --- | --- | --- | --- |"];
  return `${[...head, ...rows, "", shown.ofTotal({ hits: hits.length, total })].join("\n")}\n`;
}
