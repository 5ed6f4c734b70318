import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { settingsFile } from "./settings.ts";

/**
 * The corpus that a folder belongs to: the nearest folder, upwards from it, that holds settings or an index. A search
 * that begins inside the home folder ends there: what lies above belongs to someone else.
 */
export function findRoot(start: string, home = homedir()): string | undefined {
  const top = realFolder(home);
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    // A settings file that is a broken link counts: whoever loads it says what is wrong.
    if (attempt(() => lstatSync(join(folder, settingsFile)))) return folder;
    if (attempt(() => statSync(join(folder, ".drs")))?.isDirectory()) return folder;
    if (folder === dirname(folder) || realFolder(folder) === top) return undefined;
  }
}

/** Whether there is a folder at this path, behind links too. */
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
