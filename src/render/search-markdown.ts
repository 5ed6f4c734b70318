import type { SearchResult } from "../search/search-result.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { germanDate } from "./german-date.ts";
import { kindNames } from "./kind-names.ts";
import { titleOf } from "./paper-line.ts";

/** The hits as a table in Markdown. */
export function renderSearchMarkdown({ hits, total }: SearchResult): string {
  const rows = hits.map(({ paper }) => {
    const { drucksache = "", kind, date, sender, file } = paper;
    const cells = [
      drucksache,
      kind ? kindNames[kind] : "",
      date ? germanDate(date) : "",
      titleOf(paper),
      sender.join(", "),
      file,
    ];
    return `| ${cells.map((cell) => escapeMarkdown(cell.replace(/\s+/g, " "))).join(" | ")} |`;
  });
  const head = ["| Drucksache | Art | Datum | Betreff | Absender | Datei |", "| --- | --- | --- | --- | --- | --- |"];
  return `${[...head, ...rows, "", `${hits.length} of ${total}`].join("\n")}\n`;
}
