import type { Language } from "../language/language.ts";
import type { Paper } from "../paper/record.ts";
import type { CitationNetwork } from "../refs/citation-network.ts";
import type { SearchResult } from "../search/search-result.ts";
import type { Span } from "../text/span.ts";
import type { CheckAnswer, CheckRequest } from "./check/check.ts";
import type { CitationList, ListRequest } from "./check/citation-list.ts";
import type { NetworkRequest } from "./citation-network.ts";
import type { CorpusOptions } from "./find-corpus.ts";
import type { Listener } from "./remark.ts";
import type { SearchRequest } from "./search.ts";
import { startSession } from "./session.ts";
import type { Shown } from "./show.ts";
import type { FoundThread } from "./thread/thread.ts";
import type { UnansweredRequest, UnansweredResult } from "./unanswered.ts";

/**
 * A corpus whose index is open. Every answer is plain data and stays valid. Methods may be called at the same time. An
 * index that turns out to be damaged is built again before anything is answered from it.
 */
export interface Corpus {
  /** The corpus' folder, absolute. */
  readonly root: string;
  /** Name of the town whose papers these are: `braunschweig`. */
  readonly municipality: string;
  /**
   * The papers that have the words, best first, at most 10 of them unless `limit` says otherwise.
   *
   * @param query as people type it: `radweg datum:2020..`, `"am Wall" -Sperrung`
   * @throws UserError of kind `bad-query` (with the place), `empty-query` or `empty-period`
   */
  search(query: string, request?: SearchRequest): Promise<SearchResult>;
  /** Where a paper of a hit has what a query looks for, in order; offsets into its file's text. @throws UserError of kind `bad-query` */
  marks(file: string, query: string): Promise<readonly Span[]>;
  /**
   * One paper, or those that share a number, with how they stand to others. A number that no paper has is not an error:
   * `found` says so.
   *
   * @param number as people write it, `25-26577` or `Drs. 25/26577`; or a path from the working folder
   */
  show(number: string): Promise<Shown>;
  /**
   * What became of a matter: its papers, sittings and decisions in the order of time, each with the rule that ties it. A number
   * that nothing has or cites is not an error: `found` says so.
   *
   * @param number of any of its papers, or a path, as `show` takes them
   */
  thread(number: string): Promise<FoundThread>;
  /**
   * Whether every cited Drucksache exists and is what the citation says: in the whole corpus, or in what `targets` names
   * or git says has changed `since` a revision.
   *
   * @throws UserError: see `CheckRequest`
   */
  check(request?: CheckRequest): Promise<CheckAnswer>;
  /** Every citation with the verdict that a check would reach. */
  citations(request?: ListRequest): Promise<CitationList>;
  /** Who cites whom. @throws UserError of kind `unknown-number` or `ambiguous-number` */
  network(request?: NetworkRequest): Promise<CitationNetwork>;
  /** The questions that no paper answers, the oldest first, at most 10 unless `limit` says otherwise. */
  unanswered(request?: UnansweredRequest): Promise<UnansweredResult>;
  /**
   * A text as the record of a paper of this town. Parsing never fails: what is wrong is in the record's `problems`.
   *
   * @param text as a file holds it, front matter included
   * @param file the path that the record has, if its name says something: `25-26577.txt`
   */
  parse(text: string, file?: string): Promise<Paper>;
  /** Takes in what changed in the files since, however large the corpus is. The counts are of files. */
  update(): Promise<{ readonly added: number; readonly changed: number; readonly removed: number }>;
  /** Closes the index' files. Calls after it are rejected. */
  close(): void;
}

export interface OpenCorpusOptions extends Omit<CorpusOptions, "path" | "near">, Listener {
  /** The language of what a check says, unless its request names another. Default: English. */
  readonly language?: Language;
}

/**
 * Opens a corpus: finds its settings and its town, builds its index where there is none and brings it up to date where files
 * changed. With more than 2,000 files that is left to `update`, and the remark `index-behind` says so.
 *
 * @param path the corpus' folder; without it, the corpus that the working folder belongs to, as the command finds it
 * @throws UserError of kind `no-folder`, `no-papers`, `index-unasked` (without `path`), `unknown-municipality` or `impossible-known-number`
 * @throws SettingsError if `drs.yaml` has mistakes
 */
export async function openCorpus(path?: string, { language, ...options }: OpenCorpusOptions = {}): Promise<Corpus> {
  const session = startSession({ ...options, ...(path !== undefined && { path }) });
  await session.ready();
  const { root, municipality } = session.corpus;
  // What an answer needs is loaded when it is asked for.
  return {
    root,
    municipality: municipality.name,
    search: async (query, request) => (await import("./search.ts")).search(session, query, request),
    marks: async (file, query) => (await import("./mark-words.ts")).marksIn(session, file, query),
    show: async (number) => (await import("./show.ts")).show(session, number),
    thread: async (number) => (await import("./thread/thread.ts")).thread(session, number),
    check: async (request) =>
      (await import("./check/check.ts")).check(session, { ...(language && { language }), ...request }),
    citations: async (request) => (await import("./check/citation-list.ts")).citationList(session, request),
    network: async (request) => (await import("./citation-network.ts")).citationNetwork(session, request),
    unanswered: async (request) => (await import("./unanswered.ts")).unanswered(session, request),
    parse: async (text, file) => (await import("./parse-text.ts")).parseText(text, municipality, file),
    async update() {
      const { added, changed, removed } = await session.update();
      return { added, changed, removed };
    },
    close: session.close,
  };
}
