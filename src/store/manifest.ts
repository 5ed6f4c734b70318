import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
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
  /** SHA-256 of each file in it: what differs was damaged, and is not answered from. */
  readonly contents: Readonly<Record<string, string>>;
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

/** SHA-256 of a file's content, in hexadecimal digits. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Whether there is a manifest that is broken, and not just that of another version. */
export function isDamaged(folder: string): boolean {
  const file = join(folder, manifestFile);
  if (!existsSync(file) || readManifest(folder)) return false;
  try {
    const { format } = JSON.parse(readFileSync(file, "utf8")) as Partial<Manifest>;
    return typeof format !== "number" || format === formatVersion;
  } catch {
    return true;
  }
}

/** The manifest in an index' folder; `undefined` if there is none that this version understands. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestFile), "utf8")) as Partial<Manifest>;
    const { format, root, generation, contents, files, problems } = manifest;
    const isWhole =
      typeof root === "string" &&
      /^g-[\w-]+$/.test(String(generation)) &&
      typeof contents === "object" &&
      Array.isArray(files) &&
      Array.isArray(problems);
    return format === formatVersion && isWhole ? (manifest as Manifest) : undefined;
  } catch {
    // Missing, cut off or not ours: the index is a cache and is made anew.
    return undefined;
  }
}
