import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import MiniSearch from "minisearch";
import type { Paper } from "../paper/record.ts";
import { digest, isDamaged, type Manifest, readManifest } from "./manifest.ts";
import { type IndexedPaper, searchOptions } from "./search-options.ts";

/** The parts of an index in memory. */
export interface StoredIndex {
  readonly manifest: Manifest;
  readonly papers: readonly Paper[];
  readonly words: MiniSearch<IndexedPaper>;
}

export const papersFile = "papers.jsonl";
export const wordsFile = "words.json";

/** What an index folder holds. A damaged index counts as none: it is a cache, and making it anew cures it. */
export interface LoadedIndex {
  readonly stored?: StoredIndex;
  /** There was an index, and it is not what was written. */
  readonly damaged: boolean;
}

/** The index in a folder, if it is whole and was made under this fingerprint. */
export function loadIndex(folder: string, fingerprint: string): LoadedIndex {
  // A writer may replace the generation between reading the manifest and opening its files: then look again.
  for (let attempt = 0; attempt < 3; attempt++) {
    const manifest = readManifest(folder);
    if (!manifest) return { damaged: isDamaged(folder) };
    if (manifest.fingerprint !== fingerprint) return { damaged: false };
    const stored = loadGeneration(folder, manifest);
    if (stored) return { stored, damaged: false };
  }
  return { damaged: true };
}

function loadGeneration(folder: string, manifest: Manifest): StoredIndex | undefined {
  try {
    const lines = readWhole(folder, manifest, papersFile).split("\n");
    const papers = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Paper);
    const words = MiniSearch.loadJSON<IndexedPaper>(readWhole(folder, manifest, wordsFile), searchOptions);
    return { manifest, papers, words };
  } catch {
    return undefined;
  }
}

/** @throws if the file is gone or is not what was written */
function readWhole(folder: string, { generation, contents }: Manifest, name: string): string {
  const bytes = readFileSync(join(folder, generation, name));
  if (digest(bytes) !== contents[name]) throw new Error(`${name} is damaged`);
  return bytes.toString("utf8");
}

/** The corpus' folder that an index belongs to, absolute; `undefined` without a readable manifest. */
export function rootOfIndex(folder: string): string | undefined {
  const manifest = readManifest(folder);
  return manifest && resolve(folder, manifest.root);
}
