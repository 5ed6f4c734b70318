import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { basename, join } from "node:path";
import { readBytes } from "../../../corpus/read-bytes.ts";
import { largestFile } from "../../../corpus/read-source.ts";

/** A file that may differ from what it was. */
export interface Candidate {
  readonly path: string;
  readonly isGone: boolean;
  /** The object that holds its text as it was; missing for a new file. */
  readonly before?: string;
}

/**
 * New files with the texts of those that are gone and became them: a file that holds the same, byte for byte, or else the
 * only one that had the same name in another folder. Git is not asked: to compare, it would read files as a repository tells.
 */
export function withFormerTexts(
  present: readonly Candidate[],
  gone: readonly Candidate[],
  folder: string,
): readonly Candidate[] {
  const left = gone.flatMap(({ path, before }) => (before === undefined ? [] : [{ path, before }]));
  if (left.length === 0) return present;
  const objects = new Set(left.map(({ before }) => before));
  const byName = new Map<string, string[]>();
  for (const { path, before } of left) byName.set(basename(path), [...(byName.get(basename(path)) ?? []), before]);
  const [{ before: anyObject = "" } = {}] = left;
  return present.map((candidate) => {
    if (candidate.before !== undefined) return candidate;
    const object = objectOf(join(folder, candidate.path), anyObject.length);
    if (object !== undefined && objects.has(object)) return { ...candidate, before: object };
    const [namesake, ...others] = byName.get(basename(candidate.path)) ?? [];
    return namesake !== undefined && others.length === 0 ? { ...candidate, before: namesake } : candidate;
  });
}

// In digits.
const SHA1 = 40;

/** What git calls a file's bytes. @param length of the names of objects in the repository */
function objectOf(path: string, length: number): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const read = readBytes(path, largestFile);
  if (!("bytes" in read)) return undefined;
  const hash = createHash(length === SHA1 ? "sha1" : "sha256");
  return hash.update(`blob ${read.bytes.length}\0`).update(read.bytes).digest("hex");
}
