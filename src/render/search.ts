import type { SearchResult } from "../search/search-result.ts";
import { toJson } from "../text/json.ts";
import { printablePath } from "./printable.ts";
import type { SearchCsvOptions } from "./search-csv.ts";
import { hitToJson, searchToJson } from "./search-json.ts";
import { renderSearch } from "./search-text.ts";
import type { Style } from "./style.ts";

/** How a result can be printed. `files` is one path a line, `files0` the same for `xargs -0`. */
export const searchFormats = ["text", "json", "jsonl", "csv", "md", "files", "files0"] as const;
export type SearchFormat = (typeof searchFormats)[number];

/** How to print, and what only some formats ask for. */
export interface SearchContext extends SearchCsvOptions {
  readonly style: Style;
}

type Renderer = (result: SearchResult, context: SearchContext) => string | Promise<string>;

const renderers: Readonly<Record<SearchFormat, Renderer>> = {
  text: (result, { style, today }) => renderSearch(result, style, today),
  json: (result, { style, today }) => `${toJson(searchToJson(result, today, style.language), 2)}\n`,
  jsonl: ({ hits }, { style, today }) =>
    hits.map((hit) => `${toJson(hitToJson(hit, today, style.language))}\n`).join(""),
  // Loaded on demand: most results are read on a terminal.
  csv: async (result, { style: _, ...options }) => (await import("./search-csv.ts")).renderSearchCsv(result, options),
  md: async (result, { style }) => (await import("./search-markdown.ts")).renderSearchMarkdown(result, style.language),
  files: ({ hits }) => hits.map(({ paper }) => `${printablePath(paper.file)}\n`).join(""),
  // For programs: the path exactly as the file system has it.
  files0: ({ hits }) => hits.map(({ paper }) => `${paper.file}\0`).join(""),
};

/** A result in one of the formats. */
export async function renderResult(
  result: SearchResult,
  format: SearchFormat,
  context: SearchContext,
): Promise<string> {
  return renderers[format](result, context);
}
