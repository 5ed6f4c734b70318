import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Query } from "../../src/search/query.ts";
import { type SearchResult, searchPapers } from "../../src/search/search-papers.ts";
import { openIndex } from "../../src/store/open-index.ts";
import type { PaperIndex } from "../../src/store/paper-index.ts";
import type { Source } from "../../src/text/source.ts";

/** Papers that can be searched. */
export interface SearchableCorpus {
  readonly index: PaperIndex;
  readText(file: string): Source | undefined;
  search(query: string | Partial<Query>, limit?: number): SearchResult;
  /** The names of the papers found, without `.md`, best first. */
  names(query: string | Partial<Query>): string[];
}

/** @param papers name to text; a file is called `NAME.md`, and a name may be the paper's number */
export async function searchable(papers: Readonly<Record<string, string>>): Promise<SearchableCorpus> {
  const root = mkdtempSync(join(tmpdir(), "drs-search-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(papers)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, `${name}.md`), text);
  }
  const options = { root, shownRoot: ".", folder: join(root, ".drs"), version: "1.0.0", checkUpTo: 1000 };
  const { index } = await openIndex({ ...options, municipality: braunschweig });
  const readText = (file: string): Source | undefined => {
    const result = readSource(join(root, file), file);
    return "source" in result ? result.source : undefined;
  };
  const search = (query: string | Partial<Query>, limit = 100): SearchResult =>
    searchPapers(index, typeof query === "string" ? { words: query } : { words: "", ...query }, { limit, readText });
  const names = (query: string | Partial<Query>): string[] =>
    search(query).hits.map(({ paper }) => paper.file.replace(/\.md$/, ""));
  return { index, readText, search, names };
}

/** A paper with a subject and a text, and what else its head has. */
export function paper(betreff: string, body = "Der Rat berät darüber.", head = ""): string {
  return `${head}Betreff:\n${betreff}\n\nSachverhalt:\n${body}\n`;
}
