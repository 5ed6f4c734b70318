import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from "node:fs";
import { basename } from "node:path";
import { isOfOthers } from "../../corpus/trust.ts";
import { DamageError } from "../format/damage.ts";

// Windows has neither links that a user can make freely nor these flags.
const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Opens a file of an index for reading. A stranger may have put a link, a pipe, a device or a file of another user in its
 * place: none of these is followed, waited for or read.
 *
 * @throws DamageError for such a one, a system error if there is none or it may not be read
 */
export function openOwnFile(path: string): number {
  refuse(lstatSync(path), path);
  const handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    refuse(fstatSync(handle), path);
    return handle;
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function refuse(stats: Stats, path: string): void {
  if (!stats.isFile()) throw new DamageError(basename(path), { id: "damaged-no-file" });
  if (isOfOthers(stats)) throw new DamageError(basename(path), { id: "damaged-of-others" });
}

/** Makes a file for writing where there was none, not even a link. @throws a system error, EEXIST if there is one */
export function createOwnFile(path: string): number {
  return openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
}
