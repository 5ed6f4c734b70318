import type { FileProblem } from "../problem/problem.ts";
import type { Update } from "../store/index.ts";
import { findingsFor } from "./check/check.ts";
import { wholeScope } from "./check/scope.ts";
import { type CorpusOptions, findCorpus } from "./find-corpus.ts";
import { noPapersIn } from "./no-papers.ts";
import { openCorpusIndex } from "./open-corpus-index.ts";
import type { Listener } from "./remark.ts";
import { shownFrom } from "./shown-from.ts";

/** What a build came to. `added`, `changed` and `removed` count files. */
export interface BuiltIndex {
  readonly papers: number;
  /** The index' folder, as seen from the working folder. */
  readonly folder: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Files that could not be read. */
  readonly problems: readonly FileProblem[];
}

/**
 * Builds the index of a corpus, or brings it up to date.
 *
 * @throws UserError of kind `no-papers` or `locked-index`; see also `findCorpus`
 */
export async function buildIndex(options: CorpusOptions & Listener, update: Update = "changes"): Promise<BuiltIndex> {
  const corpus = findCorpus(options, update);
  const { index, added, changed, removed } = await openCorpusIndex(corpus, { ...options, update, mustSave: true });
  const { papers } = index.count;
  // Beside a build it takes no time, and the first check answers like the next ones.
  if (papers > 0 && added >= papers) findingsFor(wholeScope(index, corpus, false), corpus);
  index.close();
  const { problems } = index;
  if (papers === 0 && problems.length === 0) throw noPapersIn(corpus.root);
  return { papers, folder: shownFrom(corpus.indexFolder), added, changed, removed, problems };
}
