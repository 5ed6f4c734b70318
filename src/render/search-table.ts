import { stringify } from "csv-stringify/sync";
import type { Hit, SearchResult } from "../search/search-result.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { germanDate } from "./german-date.ts";
import { kindNames } from "./kind-names.ts";
import { titleOf } from "./paper-line.ts";
import { printable } from "./printable.ts";

const columns = ["file", "drucksache", "kind", "date", "betreff", "sender", "score", "line", "snippet"] as const;

/** The hits as CSV (RFC 4180): column names, then a row for each hit, without anything that steers a terminal or spreadsheet. */
export function renderSearchCsv({ hits }: SearchResult): string {
  const rows = hits.map((hit) => columns.map((column) => inCell(cellOf(hit, column))));
  return stringify([[...columns], ...rows], { record_delimiter: "\r\n", escape_formulas: true });
}

function cellOf({ paper, score, snippet }: Hit, column: (typeof columns)[number]): string {
  if (column === "score") return String(Number(score.toPrecision(6)));
  if (column === "line") return snippet ? String(snippet.line) : "";
  if (column === "snippet") return snippet?.text ?? "";
  return column === "sender" ? paper.sender.join("; ") : (paper[column] ?? "");
}

function inCell(text: string): string {
  // A blank before a formula's sign would hide it from the check, but not from every spreadsheet.
  return printable(text.replace(/\s+/g, " ")).trim();
}

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
