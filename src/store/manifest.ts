import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileProblem } from "../text/problem.ts";

/** Raised whenever the files of an index change their form. */
export const formatVersion = 1;

/** What an index was made from: the one file that says which others count. */
export interface Manifest {
  readonly format: number;
  /** Of the program, the options, the analysis and the municipality: any change makes the index anew. */
  readonly fingerprint: string;
  readonly municipality: string;
  /** The corpus' folder, seen from the index' folder, so that both can be moved together. */
  readonly root: string;
  /** Folder beside the manifest that holds the index' files. */
  readonly generation: string;
  /** Bytes of each file in it: a shorter one was cut off. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly files: readonly IndexedFile[];
  /** The files among them that could not be read. */
  readonly problems: readonly FileProblem[];
}

/** A file as it was when it was read. */
export interface IndexedFile {
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
}

export const manifestFile = "manifest.json";

/** The manifest in an index' folder; `undefined` if there is none that this version understands. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestFile), "utf8")) as Partial<Manifest>;
    const { format, root, generation, sizes, files, problems } = manifest;
    const isWhole = [root, generation, sizes, files, problems].every((part) => part !== undefined);
    return format === formatVersion && isWhole ? (manifest as Manifest) : undefined;
  } catch {
    // Missing, cut off or not ours: the index is a cache and is made anew.
    return undefined;
  }
}
