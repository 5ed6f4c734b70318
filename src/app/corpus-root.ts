import { dirname, join, resolve, sep } from "node:path";
import { findRoot, isFolder } from "../settings/find-root.ts";

/** Here if this folder is a corpus, then `corpus/` below it, then the nearest one above, then this folder. */
export function usualRoot(start: string): string {
  const found = findRoot(start);
  if (found === start) return start;
  const below = join(start, "corpus");
  return isFolder(below) ? below : (found ?? start);
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
