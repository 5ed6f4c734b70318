import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileProblem } from "../../problem/problem.ts";
import { toUtf8 } from "../format/bytes.ts";
import { crc32 } from "../format/checksum.ts";
import type { SegmentDescription } from "../format/segment.ts";

/** Raised whenever the files of an index change their form. */
export const formatVersion = 6;

/** What an index was made from and where its parts are: the one file that says which others count. */
export interface Manifest {
  readonly format: number;
  /** Of the program, the options, the analysis and the municipality: any change makes the index anew. */
  readonly fingerprint: string;
  readonly municipality: string;
  /** Whether the papers showed it, and nobody said so. */
  readonly isRecognised?: boolean;
  /** The corpus' folder, seen from the index' folder, so that both can be moved together. */
  readonly root: string;
  /** When it was written, as an ISO time. */
  readonly written: string;
  /** The fields in the order of their numbers. */
  readonly fields: readonly string[];
  /** Papers that are not dead. */
  readonly documents: number;
  /** Places at which they cite papers of the town. */
  readonly citations: number;
  /** How many different words each field has on average, reckoned as MiniSearch does, in the order of the paths. */
  readonly averageLengths: readonly number[];
  readonly segments: readonly LiveSegment[];
  /** The table of files: its name and its bytes of content. */
  readonly files: { readonly file: string; readonly length: number };
  /** The words that compounds are made of: their file, its bytes of content, and from how many papers they were learned. */
  readonly vocabulary: { readonly file: string; readonly length: number; readonly papers: number };
  /** The files that could not be read. */
  readonly problems: readonly FileProblem[];
  /** What could not be listed in the corpus. */
  readonly unlisted: readonly FileProblem[];
  readonly traces: CorpusTraces;
}

/** A segment, and its documents that were changed or removed since it was written. */
export interface LiveSegment extends SegmentDescription {
  readonly dead: readonly number[];
}

/** By what a large corpus shows, without a look at each file, that it is not as it was. Paths below its folder. */
export interface CorpusTraces {
  readonly folders: ReadonlyArray<readonly [path: string, mtimeMs: number]>;
  readonly files: ReadonlyArray<readonly [path: string, size: number, mtimeMs: number]>;
}

export const manifestFile = "manifest.json";

/** What a folder says of its index. */
export type ManifestReading =
  | { readonly found: "manifest"; readonly manifest: Manifest }
  /** None, or one of another version of drs. */
  | { readonly found: "none" }
  /** There is one, and it is not what was written. */
  | { readonly found: "damage" };

export function readManifest(folder: string): ManifestReading {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestFile), "utf8");
  } catch (error) {
    // A folder below a file is none that was ever written to.
    const isMissing = ["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code));
    return isMissing ? { found: "none" } : { found: "damage" };
  }
  const [, json, checksum] = /^([^\n]*)\n([0-9a-f]{8})\n$/.exec(text) ?? [];
  if (json !== undefined && checksum === checksumOf(json)) {
    const manifest = JSON.parse(json) as Partial<Manifest>;
    if (manifest.format !== formatVersion) return { found: "none" };
    const isWhole = Array.isArray(manifest.segments) && typeof manifest.files?.file === "string" && manifest.vocabulary;
    return isWhole ? { found: "manifest", manifest: manifest as Manifest } : { found: "damage" };
  }
  return isFirstFormat(text) ? { found: "none" } : { found: "damage" };
}

/** Before format 2 a manifest was one line of JSON. */
function isFirstFormat(text: string): boolean {
  return /^\{"format":1,[^\n]*\}$/.test(text);
}

/** What stands in the second line of a manifest, behind the first one's JSON. */
export function checksumOf(json: string): string {
  return crc32(toUtf8(json)).toString(16).padStart(8, "0");
}

/**
 * Makes the files that a manifest names count, in one step: a reader sees the old index or the new one. All of them must
 * be on the disk.
 */
export function commitManifest(folder: string, manifest: Manifest): void {
  const json = JSON.stringify(manifest);
  const next = join(folder, `${manifestFile}.new`);
  try {
    const handle = openSync(next, "w");
    try {
      writeFileSync(handle, `${json}\n${checksumOf(json)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    // The names of the files that it speaks of first, then its own.
    syncFolder(folder);
    renameSync(next, join(folder, manifestFile));
    syncFolder(folder);
  } catch (error) {
    if (existsSync(next)) rmSync(next, { force: true });
    throw error;
  }
}

/** Names of files are on the disk only with their folder. Windows knows no such thing and refuses. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
