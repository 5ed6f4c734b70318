import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Message } from "../../language/message.ts";
import { newManifestFile } from "./commit-manifest.ts";
import { lockFile } from "./lock.ts";
import { readOwner } from "./lock-owner.ts";
import { type Manifest, manifestFile } from "./manifest.ts";
import { wasGiven } from "./names.ts";
import { createOwnFile, openOwnFile } from "./own-file.ts";
import { readManifest } from "./read-manifest.ts";
import { RefusedFolderError, refusalOf } from "./refusal.ts";

/**
 * Makes the folder of an index; git ignores what is in it.
 * @throws RefusedFolderError for a folder that an index must not be written to, a system error
 */
export function makeIndexFolder(folder: string): void {
  const why = refusalOf(folder) ?? conflictIn(folder);
  if (why !== undefined) throw new RefusedFolderError(folder, why);
  makeFolder(folder);
  const names = readdirSync(folder);
  // In a folder with other things in it, git is to see them.
  const isOnlyIndex = basename(folder) === usualName || names.length === 0;
  if (isOnlyIndex && !names.includes(".gitignore")) ignore(join(folder, ".gitignore"));
}

/** What the folder of an index is called unless a person says otherwise. */
const usualName = ".drs";

/** Why the files of an index would take the place of someone's; `undefined` if they would not. */
function conflictIn(folder: string): Message | undefined {
  if (basename(folder) === usualName || !existsSync(folder)) return undefined;
  const names = readdirSync(folder);
  const manifest = join(folder, manifestFile);
  const isIndex = names.some(wasGiven) || (names.includes(manifestFile) && looksLikeManifest(manifest));
  if (isIndex || !names.some((name) => name === manifestFile || isForeignLock(folder, name))) return undefined;
  return { id: "refused-other-files" };
}

/** Whether a lock is not of an index: in a folder that holds none yet, a lock of one says who is about to write the first. */
function isForeignLock(folder: string, name: string): boolean {
  return name === lockFile && readOwner(join(folder, name)) === undefined;
}

/** Whether a file may have been a manifest, of this or another version: it begins as all do, or is empty. */
function looksLikeManifest(file: string): boolean {
  if (!lstatSync(file).isFile()) return false;
  const handle = openOwnFile(file);
  try {
    return /^(?:$|\{"format":\d+,)/.test(readFileSync(handle, "utf8").slice(0, 64));
  } finally {
    closeSync(handle);
  }
}

function ignore(file: string): void {
  const handle = createOwnFile(file);
  try {
    writeFileSync(handle, "*\n");
  } catch (error) {
    // Of a full disk an empty file is left, which ignores nothing.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

// Node's own `recursive` never comes back from a folder that cannot hold others, such as /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/**
 * Removes what earlier manifests named, and what killed runs left: files whose names only an index gives, never folders.
 * Call it with the lock held.
 */
export function tidyIndexFolder(folder: string): void {
  const named = new Set(namedFiles(folder));
  for (const name of readdirSync(folder)) {
    try {
      const isLeft = (wasGiven(name) && !named.has(name)) || name === newManifestFile || isLeftLock(folder, name);
      if (isLeft && lstatSync(join(folder, name)).isFile()) rmSync(join(folder, name), { force: true });
    } catch {
      // Windows keeps files that someone reads: the next run removes them.
    }
  }
}

/** The files that the manifest names, be it believed or not. */
function namedFiles(folder: string): string[] {
  const reading = readManifest(folder);
  if (!("manifest" in reading)) return [];
  const { files, vocabulary, segments } = reading.manifest;
  return [files, vocabulary, ...segments].map(({ file }) => file);
}

// A process has the file under its own name for an instant only, before it takes the lock with it. In milliseconds.
const LEFT = 3_600_000;

/** Whether a run was killed while it took the lock. */
function isLeftLock(folder: string, name: string): boolean {
  return /^lock\.\d+(?:\.stale)?$/.test(name) && Date.now() - lstatSync(join(folder, name)).mtimeMs > LEFT;
}

/** What an index that is there says of itself; `undefined` if it cannot be read, or is not believed. */
export function manifestOf(folder: string): Manifest | undefined {
  const reading = readManifest(folder);
  return reading.found === "manifest" ? reading.manifest : undefined;
}

/** What changes with every commit in a folder: for who has an index open and wants to know whether there is a newer one. */
export function commitMark(folder: string): string {
  const stat = statSync(join(folder, manifestFile), { throwIfNoEntry: false });
  return stat ? [stat.ino, stat.mtimeMs, stat.size].join(" ") : "";
}

/** Whether a folder holds an index, be it one that cannot be read or is not believed. */
export function hasIndex(folder: string): boolean {
  return existsSync(join(folder, manifestFile));
}

/** The corpus' folder that an index belongs to, absolute; `undefined` without a readable manifest. */
export function rootOfIndex(folder: string): string | undefined {
  const manifest = manifestOf(folder);
  return manifest && resolve(folder, manifest.root);
}
