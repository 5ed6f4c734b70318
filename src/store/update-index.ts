import { relative } from "node:path";
import MiniSearch from "minisearch";
import { readCorpus } from "../corpus/read-corpus.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { parseWithText } from "../paper/parse-paper.ts";
import { below, type Changes } from "./changes.ts";
import type { StoredIndex } from "./load-index.ts";
import { formatVersion, type Manifest } from "./manifest.ts";
import { type IndexedPaper, searchOptions, toIndexed } from "./search-options.ts";

export interface UpdateOptions {
  readonly root: string;
  readonly folder: string;
  readonly municipality: Municipality;
  readonly fingerprint: string;
  readonly onProgress?: (done: number, total: number) => void;
}

// A file system may not tell two changes apart that come so close, in milliseconds: such a file is read again.
const COARSEST_CLOCK = 2_000;

/** An index with the changes of its corpus taken in: what is new or changed is read and parsed, the rest is kept. */
export async function updateIndex(
  stored: StoredIndex | undefined,
  { added, changed, removed, same }: Changes,
  options: UpdateOptions,
): Promise<StoredIndex> {
  const { root, folder, municipality, fingerprint, onProgress } = options;
  const started = Date.now();
  const toRead = [...added, ...changed];
  const words = stored?.words ?? new MiniSearch<IndexedPaper>(searchOptions);
  const gone = new Set([...changed.map(({ path }) => below(root, path)), ...removed]);
  const papers = (stored?.papers ?? []).filter((paper) => !gone.has(paper.file));
  for (const file of gone) if (words.has(file)) words.discard(file);
  const kept = new Set(same.map(({ file }) => file));
  const problems = (stored?.manifest.problems ?? []).filter(({ file }) => kept.has(file));
  let done = 0;
  for (const result of readCorpus(toRead.map(({ path }) => ({ path, shownAs: below(root, path) })))) {
    if ("problem" in result) problems.push(result.problem);
    else {
      const { paper, text } = parseWithText(result.source, municipality);
      papers.push(paper);
      words.add(toIndexed(paper, text));
    }
    onProgress?.(++done, toRead.length);
  }
  // MiniSearch keeps the words of discarded papers in its counts until then. At one go: there is nothing to pause for.
  if (gone.size > 0) await words.vacuum({ batchSize: Number.POSITIVE_INFINITY });
  const read = toRead.map(({ path, size, mtimeMs }) => ({
    file: below(root, path),
    size,
    mtimeMs: Math.abs(started - mtimeMs) < COARSEST_CLOCK ? -1 : mtimeMs,
  }));
  const manifest: Manifest = {
    format: formatVersion,
    fingerprint,
    municipality: municipality.name,
    root: relative(folder, root) || ".",
    generation: "",
    contents: {},
    files: [...same, ...read],
    problems,
  };
  return { manifest, papers: papers.sort((a, b) => (a.file < b.file ? -1 : 1)), words };
}
