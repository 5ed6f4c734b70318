import { existsSync, realpathSync, statSync } from "node:fs";
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
    if (existsSync(join(folder, settingsFile)) || isFolder(join(folder, ".drs"))) return folder;
    if (folder === dirname(folder) || realFolder(folder) === top) return undefined;
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
