import { statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { dirname as above } from "node:path/posix";
import type { ListedFile } from "../../corpus/list-files.ts";
import type { IndexedFile } from "../files/file-table.ts";
import type { CorpusTraces } from "../files/manifest.ts";

/** What happened to a corpus since its index was made. */
export interface Changes {
  readonly added: readonly ListedFile[];
  readonly changed: readonly ListedFile[];
  /** Paths below the corpus' folder. */
  readonly removed: readonly string[];
}

/**
 * Compares by size and time of the last change: no file is opened. Fresh files count as changed.
 *
 * @param files in the order of their paths
 * @param indexed the same
 */
export function findChanges(files: readonly ListedFile[], indexed: readonly IndexedFile[], root: string): Changes {
  const added: ListedFile[] = [];
  const changed: ListedFile[] = [];
  const removed: string[] = [];
  // Both are in the order of the paths, and nearly all are in both.
  let place = 0;
  for (const file of files) {
    const name = below(root, file.path);
    let known = indexed[place];
    for (; known && known.file < name; known = indexed[++place]) removed.push(known.file);
    if (known?.file !== name) added.push(file);
    else {
      if (known.size !== file.size || known.mtimeMs !== file.mtimeMs || known.isFresh) changed.push(file);
      place++;
    }
  }
  for (const { file } of indexed.slice(place)) removed.push(file);
  return { added, changed, removed };
}

/** A path as records and index have it: relative to the corpus' folder, with `/` between its parts. */
export function below(root: string, path: string): string {
  // Nearly all paths are the root's with something after it: `relative` takes ten times as long.
  if (sep === "/" && path.startsWith(root) && path[root.length] === "/") return path.slice(root.length + 1);
  return relative(root, path).split(sep).join("/");
}

// More folders than a council has committees and years; more files than change in a week.
const MOST_FOLDERS = 1_000;
const NEWEST_FILES = 100;

/**
 * What to remember of a large corpus: its folders change when files come, go or are renamed, and the files that changed
 * last are those that people work on.
 */
export function tracesOf(root: string, files: readonly ListedFile[]): CorpusTraces {
  const names = files.map(({ path }) => below(root, path));
  const folders = new Set(names.map(above));
  for (const folder of folders) if (folder !== ".") folders.add(above(folder));
  const newest = [...files].sort((a, b) => b.mtimeMs - a.mtimeMs).slice(0, NEWEST_FILES);
  return {
    folders: [...folders].slice(0, MOST_FOLDERS).map((folder) => [folder, timeOf(join(root, folder))?.mtimeMs ?? -1]),
    files: newest.map(({ path, size, mtimeMs }) => [below(root, path), size, mtimeMs]),
  };
}

/** Whether a corpus has changed, as far as its traces tell: a change to an old file in its place goes unseen. */
export function hasChanged(root: string, { folders, files }: CorpusTraces): boolean {
  return (
    folders.some(([folder, mtimeMs]) => timeOf(join(root, folder))?.mtimeMs !== mtimeMs) ||
    files.some(([file, size, mtimeMs]) => {
      const now = timeOf(join(root, file));
      return now?.mtimeMs !== mtimeMs || now.size !== size;
    })
  );
}

function timeOf(path: string): { readonly size: number; readonly mtimeMs: number } | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
