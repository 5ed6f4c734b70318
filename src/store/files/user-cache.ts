import { lstatSync, mkdirSync, realpathSync, type Stats } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, sep } from "node:path";

// `bin/cache-folder.js` finds the same folder before the program is loaded; a test holds them to one rule.

/**
 * A folder of this user alone, outside of the corpus: what stands there nobody else has written. `$XDG_CACHE_HOME/drs`, or
 * where the system keeps caches.
 *
 * @param folder of an index: a cache in the same repository came from whoever wrote that
 * @returns `undefined` if there is no such folder, or others may write to it
 */
export function userCache(folder: string): string | undefined {
  const cache = cacheFolder();
  try {
    return cache !== undefined && isPrivate(lstatSync(cache)) && !isBroughtWith(folder, cache) ? cache : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the folder, in a home that exists. That it cannot be made is no error: then nothing is remembered. */
export function makeUserCache(): void {
  const cache = cacheFolder();
  if (cache === undefined) return;
  for (const path of [dirname(cache), cache]) {
    try {
      mkdirSync(path, { mode: 0o700 });
    } catch {
      // It is there, or its home is read-only, or there is none.
    }
  }
}

/** Where the folder is, or would be. */
export function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: chosen = "", LOCALAPPDATA: local } = process.env;
  if (chosen !== "") return isAbsolute(chosen) ? join(chosen, "drs") : undefined;
  if (process.platform === "win32") return local === undefined ? undefined : join(local, "drs");
  try {
    return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "drs");
  } catch {
    // A user without a home.
    return undefined;
  }
}

/** Whether a folder is the user's, and nobody else may write to it. Windows knows no such modes. */
function isPrivate(stats: Stats): boolean {
  if (!stats.isDirectory()) return false;
  return process.geteuid === undefined || (stats.uid === process.geteuid() && (stats.mode & 0o022) === 0);
}

/** Whether somebody chose a cache in the work tree of git that an index lies in: what stands there may come with it. */
function isBroughtWith(folder: string, cache: string): boolean {
  const tree = process.env["XDG_CACHE_HOME"] === undefined ? undefined : workTreeOf(dirname(folder));
  if (tree === undefined) return false;
  const around = realpathSync(tree);
  return (realpathSync(cache) + sep).startsWith(around.endsWith(sep) ? around : around + sep);
}

/** The nearest folder, upwards from this one, that git looks after. */
function workTreeOf(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false })) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
