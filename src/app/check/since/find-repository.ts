import { realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readBytes } from "../../../corpus/read-bytes.ts";
import { UserError } from "../../user-error.ts";

/** Where a repository lies. All paths are absolute, links resolved. */
export interface Repository {
  /** The folder that holds `.git`: the root of the work tree. */
  readonly top: string;
  /** The folder of HEAD and the index. */
  readonly own: string;
  /** The folder of objects and refs. It differs from `own` in a linked work tree. */
  readonly common: string;
}

/**
 * The repository that a folder belongs to, by `.git` in it or above it. A bare repository is never one: it may be
 * checked in, file by file, in somebody else's.
 *
 * @throws UserError if there is none, or if it belongs to somebody who does not own the folder either
 */
export function findRepository(folder: string): Repository {
  const start = realpathSync.native(folder);
  for (let top = start; ; top = dirname(top)) {
    const own = gitFolderIn(top);
    if (own !== undefined) {
      checkOwner(join(top, ".git"), start);
      const shared = readLine(join(own, "commondir"));
      return { top, own, common: shared === undefined ? own : resolve(own, shared) };
    }
    if (top === dirname(top)) throw new UserError({ kind: "git-failed", reason: { id: "no-repository", folder } });
  }
}

function gitFolderIn(top: string): string | undefined {
  const path = join(top, ".git");
  const stats = look(path);
  const told = stats?.isFile() ? /^gitdir: (.+)$/.exec(readLine(path) ?? "")?.[1] : undefined;
  const own = told === undefined ? path : resolve(top, told);
  return stats && look(join(own, "HEAD")) ? realpathSync.native(own) : undefined;
}

/** Whoever can write into a shared folder could otherwise say what did not change there. */
function checkOwner(path: string, folder: string): void {
  const owner = look(path)?.uid;
  const trusted = [process.getuid?.(), look(folder)?.uid];
  if (process.getuid && !trusted.includes(owner))
    throw new UserError({ kind: "git-failed", reason: { id: "repository-of-others", path } });
}

/** The first line of a small file. */
export function readLine(path: string): string | undefined {
  const result = readBytes(path, 4096);
  return "bytes" in result ? Buffer.from(result.bytes).toString("utf8").split(/\r?\n/)[0] : undefined;
}

function look(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
