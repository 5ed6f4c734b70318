import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { readRaw } from "../../src/corpus/read-raw.ts";
import { readSource } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Source } from "../../src/paper/source.ts";
import { type Filters, withFilters } from "../../src/search/query/filters.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { type SearchOptions, searchPapers } from "../../src/search/search-papers.ts";
import type { SearchResult } from "../../src/search/search-result.ts";
import { openIndex } from "../../src/store/read/open-index.ts";
import type { PaperIndex } from "../../src/store/read/paper-index.ts";
import { inWords } from "../language/in-words.ts";

/** What is typed, and flags beside it. */
export interface Asked extends Filters {
  readonly words?: string;
}

/** Papers that can be searched. */
export interface SearchableCorpus {
  readonly index: PaperIndex;
  /** The folder of its files. */
  readonly root: string;
  readText(file: string): Source | undefined;
  search(query: string | Asked, limit?: number, rest?: Partial<SearchOptions>): SearchResult;
  /** The names of the papers found, without `.md`, best first. */
  names(query: string | Asked): string[];
}

/** One corpus for all tests of a file. */
export function searchableByAll(papers: Readonly<Record<string, string>>): () => SearchableCorpus {
  let corpus: SearchableCorpus | undefined;
  let remove = (): void => {};
  beforeAll(async () => {
    corpus = await searchable(papers, (whenDone) => {
      remove = whenDone;
    });
  });
  afterAll(() => remove());
  return () => {
    if (!corpus) throw new Error("asked before all tests");
    return corpus;
  };
}

/**
 * @param papers name to text; a file is called `NAME.md`, and a name may be the paper's number
 * @param atEnd takes what is to be done when the corpus is needed no more
 */
export async function searchable(
  papers: Readonly<Record<string, string | Uint8Array>>,
  atEnd: (remove: () => void) => void = onTestFinished,
): Promise<SearchableCorpus> {
  const root = mkdtempSync(join(tmpdir(), "drs-search-"));
  atEnd(() => rmSync(root, { recursive: true, force: true }));
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
  const search = (query: string | Asked, limit = 100, rest: Partial<SearchOptions> = {}): SearchResult =>
    searchAsked(index, typeof query === "string" ? { words: query } : query, {
      limit,
      readText,
      readRaw: (file) => readRaw(join(root, file)),
      ...rest,
    });
  const names = (query: string | Asked): string[] =>
    search(query).hits.map(({ paper }) => paper.file.replace(/\.md$/, ""));
  return { index, root, readText, search, names };
}

/** @throws the message, if the words cannot be understood as a query */
function searchAsked(index: PaperIndex, { words = "", ...filters }: Asked, options: SearchOptions): SearchResult {
  const parsed = parseQuery(words);
  if ("problem" in parsed) throw new Error(inWords(parsed.problem.message));
  return searchPapers(index, withFilters(parsed.query, filters), options);
}

/** A paper with a subject and a text, and what else its head has. */
export function paper(betreff: string, body = "Der Rat berät darüber.", head = ""): string {
  return `${head}Betreff:\n${betreff}\n\nSachverhalt:\n${body}\n`;
}
