import { relative, sep } from "node:path";
import type { ListedFile } from "../corpus/list-files.ts";
import type { IndexedFile, Manifest } from "./manifest.ts";

/** What happened to a corpus since its index was made. */
export interface Changes {
  readonly added: readonly ListedFile[];
  readonly changed: readonly ListedFile[];
  /** Paths below the corpus' folder. */
  readonly removed: readonly string[];
  readonly same: readonly IndexedFile[];
}

/** Compares by size and time of the last change: no file is opened. */
export function findChanges(files: readonly ListedFile[], manifest: Manifest | undefined, root: string): Changes {
  const before = new Map(manifest?.files.map((file) => [file.file, file]));
  const added: ListedFile[] = [];
  const changed: ListedFile[] = [];
  const same: IndexedFile[] = [];
  for (const file of files) {
    const known = before.get(below(root, file.path));
    before.delete(below(root, file.path));
    if (!known) added.push(file);
    else if (known.size === file.size && known.mtimeMs === file.mtimeMs) same.push(known);
    else changed.push(file);
  }
  return { added, changed, removed: [...before.keys()], same };
}

/** A path as records and index have it: relative to the corpus' folder, with `/` between its parts. */
export function below(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}
