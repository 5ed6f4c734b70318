import { lstatSync } from "node:fs";
import { isOfOthers } from "../../corpus/trust.ts";

/**
 * Why an index is neither read from a folder nor written to it, after the folder's name; `undefined` if nothing is wrong,
 * or there is no folder yet. Through a link a repository would have files written outside of itself.
 *
 * @throws a system error if the folder cannot be looked at
 */
export function refusalOf(folder: string): string | undefined {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) return "is a link; name the folder that it leads to with --index";
  if (!stats.isDirectory()) return "is no folder";
  return isOfOthers(stats) ? "belongs to another user; name a folder of your own with --index" : undefined;
}

/** An index is not written to a folder, because of what is there. */
export class RefusedFolderError extends Error {
  override readonly name = "RefusedFolderError";
  readonly folder: string;

  constructor(folder: string, why: string) {
    super(`${folder} ${why}`);
    this.folder = folder;
  }
}
