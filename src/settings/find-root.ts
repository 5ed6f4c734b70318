import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isOfOthers } from "../corpus/trust.ts";
import { settingsFile } from "./settings.ts";

/**
 * The corpus that a folder belongs to: the nearest folder, upwards from it, that holds settings or an index. An index that
 * is a link, or another user's, says nothing: anybody may put one into a folder that all may write to. A search that begins
 * inside the home folder ends there: what lies above belongs to someone else.
 */
export function findRoot(start: string, home = homedir()): string | undefined {
  const top = realFolder(home);
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    // A settings file that is a broken link counts: whoever loads it says what is wrong.
    if (attempt(() => lstatSync(join(folder, settingsFile)))) return folder;
    const index = attempt(() => lstatSync(join(folder, ".drs")));
    if (index?.isDirectory() && !isOfOthers(index)) return folder;
    if (folder === dirname(folder) || realFolder(folder) === top) return undefined;
  }
}

/** Whether there is a folder at this path, after links too. */
export function isFolder(path: string): boolean {
  return attempt(() => statSync(path))?.isDirectory() ?? false;
}

function realFolder(path: string): string {
  return attempt(() => realpathSync.native(path)) ?? resolve(path);
}

/** What cannot be looked at is not there. */
function attempt<T extends Stats | string>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
