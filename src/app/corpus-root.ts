import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { isCorpusFolder, isPaperName } from "../corpus/paper-path.ts";
import { findRoot, isFolder } from "../settings/find-root.ts";
import { settingsFile } from "../settings/settings.ts";
import { shownFrom } from "./shown-from.ts";

/** Here if this folder is a corpus, then `corpus/` below it, then the nearest one above, then this folder. */
export function usualRoot(start: string): string {
  const found = findRoot(start);
  if (found === start) return start;
  const below = join(start, "corpus");
  return isFolder(below) ? below : (found ?? start);
}

/** The corpus that a file or folder lies in: one that has settings or an index. */
export function corpusAround(path: string): string | undefined {
  return findRoot(isFolder(path) ? resolve(path) : dirname(resolve(path)));
}

/** The corpus that commands work on here, as seen from here; `undefined` if nothing says that there is one. */
export function corpusHere(start = process.cwd()): string | undefined {
  const root = usualRoot(start);
  return root !== start || findRoot(start) !== undefined || holdsPapers(start) ? shownFrom(root) : undefined;
}

/** Whether papers lie in a folder itself; what lies deeper is not looked for. */
function holdsPapers(folder: string): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isFile() && isPaperName(entry.name));
  } catch {
    return false;
  }
}

/** A settings file at most two folders below a folder that has none; hidden folders and those of programs aside. */
export function settingsBelow(folder: string, depth = 2): string | undefined {
  const below = foldersIn(folder);
  const found = below.map((one) => join(one, settingsFile)).find((file) => existsSync(file));
  if (found !== undefined || depth === 1) return found;
  for (const one of below) {
    const deeper = settingsBelow(one, depth - 1);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Links are none of them. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((one) => (one.isDirectory() && isCorpusFolder(one.name) ? join(folder, one.name) : []));
  } catch {
    return [];
  }
}

/**
 * The corpus that a file or folder belongs to; a folder outside of any is one.
 *
 * @returns `undefined` if it is a file outside of any, or nothing
 */
export function rootAround(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const folder = isFolder(target) ? resolve(target) : dirname(resolve(target));
  const found = findRoot(folder);
  if (found !== undefined) return found;
  const usual = usualRoot(process.cwd());
  if (folder === usual || folder.startsWith(usual + sep)) return usual;
  return isFolder(target) ? folder : undefined;
}
