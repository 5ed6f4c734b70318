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
// Names the folder of the index that the copy was made of.
const origin = "folder";

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
    write(join(place, copy), text);
    write(join(place, origin), folder);
  } catch {
    forgetManifest(folder, id);
  }
}

function write(file: string, text: string): void {
  const handle = createOwnFile(file);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
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

/** The same for one that another manifest has replaced, unless it still counts where it was first written: this was a copy. */
export function forgetReplaced(folder: string, id: string): void {
  const place = folderOf(folder, id);
  if (place !== undefined && !isThere(place)) forgetManifest(folder, id);
}

/** Where results that belong to an index are kept; `undefined` if it is not one that is remembered. */
export function folderOf(folder: string, id: string): string | undefined {
  const cache = userCache(folder);
  return cache === undefined ? undefined : join(cache, "indexes", id);
}

// So many may be there before it is looked which of them are no more,
const MANY = 200;
// and so many are kept at the most, the newest: each has some ten thousand bytes.
const MOST = 2_000;

function forgetOldest(all: string): void {
  const names = readdirSync(all);
  if (names.length <= MANY) return;
  const times = names.map((name) => {
    const place = join(all, name);
    return { place, time: statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  times.sort((a, b) => b.time - a.time);
  for (const [at, { place }] of times.entries()) {
    if (at >= MOST || (at > 0 && !isThere(place))) rmSync(place, { recursive: true, force: true });
  }
}

/** Whether the index that a copy was made of still stands where it was. */
function isThere(place: string): boolean {
  try {
    const manifest = join(readFileSync(join(place, origin), "utf8"), copy);
    return readFileSync(manifest, "utf8") === readFileSync(join(place, copy), "utf8");
  } catch {
    return false;
  }
}
