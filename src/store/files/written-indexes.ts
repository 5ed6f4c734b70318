import { closeSync, fsyncSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createOwnFile, openOwnFile } from "./own-file.ts";
import { makeUserCache, userCache } from "./user-cache.ts";

/*
 * An index can come with a repository, from a stranger who wrote into it what the corpus does not hold. So `drs` keeps a
 * copy of each manifest that it writes in the user's own cache, and believes no other one. Why a copy and no signature:
 * docs/adr/which-index-is-believed.md.
 */

/** The manifest of an index, as its file holds it. */
export interface WrittenManifest {
  /** The index' folder, absolute. */
  readonly folder: string;
  /** The name of its table of files: no two indexes have the same. */
  readonly id: string;
  readonly text: string;
}

const copy = "manifest.json";

/** Whether this user's `drs` wrote a manifest on this machine. */
export function wasWrittenHere({ folder, id, text }: WrittenManifest): boolean {
  const place = folderOf(folder, id);
  if (place === undefined) return false;
  try {
    const handle = openOwnFile(join(place, copy));
    try {
      return readFileSync(handle, "utf8") === text;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/** Keeps a copy of a manifest. That it cannot be kept is no error: then the index will not be believed. */
export function rememberManifest({ folder, id, text }: WrittenManifest): void {
  makeUserCache();
  const place = folderOf(folder, id);
  if (place === undefined) return;
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    forgetOldest(join(place, ".."));
    const handle = createOwnFile(join(place, copy));
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    forgetManifest(folder, id);
  }
}

/** Removes what is kept of an index that is no more. */
export function forgetManifest(folder: string, id: string): void {
  const place = folderOf(folder, id);
  if (place === undefined) return;
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // Windows keeps files that someone reads: they go when there are too many.
  }
}

/** Where results that belong to an index are kept; `undefined` if it is not one that is remembered. */
export function folderOf(folder: string, id: string): string | undefined {
  const cache = userCache(folder);
  return cache === undefined ? undefined : join(cache, "indexes", id);
}

// Indexes of which something is kept, the newest: those of a hundred corpora, and of some that were deleted.
const MOST = 200;

function forgetOldest(all: string): void {
  const names = readdirSync(all);
  if (names.length <= MOST) return;
  const times = names.map((name) => ({ name, time: statSync(join(all, name)).mtimeMs }));
  times.sort((a, b) => b.time - a.time);
  for (const { name } of times.slice(MOST)) rmSync(join(all, name), { recursive: true, force: true });
}
