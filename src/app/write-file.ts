import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { systemReason } from "../corpus/system-reason.ts";
import type { Message } from "../language/message.ts";
import { isFolder } from "../settings/find-root.ts";
import { UserError } from "./user-error.ts";

/**
 * Writes a report or a baseline where a person asked for it. A file that was there stays whole until the new one is: on
 * a full disk it is kept. Links that lie there already are not followed, for whoever made the folder chose where they
 * lead. What a shell passes, such as `/dev/stdout`, is written to as it is; a pipe that lies elsewhere is not, for nobody
 * may ever read from it.
 *
 * @throws UserError saying why the path cannot be written
 */
export function writeFile(path: string, text: string): void {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (path.startsWith("/dev/")) writeFileSync(path, text);
    else replaceFile(realTarget(path, there), text, there);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotWrite(path, systemReason(error, path));
  }
}

/** The path without links in its folders, which below the working folder must not lead out of it. */
function realTarget(path: string, there: Stats | undefined): string {
  if (there?.isSymbolicLink()) throw cannotWrite(path, { id: "is-link" });
  if (there && !there.isFile()) throw cannotWrite(path, { id: "is-no-file" });
  // Never made: of a misspelt name a folder would be left that nobody looks into.
  if (!isFolder(dirname(path))) throw cannotWrite(path, { id: "no-folder-to-write-to", folder: dirname(path) });
  const folder = realpathSync.native(dirname(path));
  const [here, asNamed] = [process.cwd(), dirname(resolve(path))];
  if (isWithin(here, asNamed) && !isWithin(realpathSync.native(here), folder)) {
    throw cannotWrite(path, { id: "folder-leads-out", folder: dirname(path) });
  }
  return join(folder, basename(path));
}

function cannotWrite(path: string, reason: Message): UserError {
  return new UserError({ kind: "cannot-write", path, reason });
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}

/** Writes beside the file and renames. */
function replaceFile(path: string, text: string, there: Stats | undefined): void {
  // By the global: a module that is imported is loaded in every run, and this one takes as long as a small search.
  const beside = join(dirname(path), `.drs-${crypto.randomUUID()}.new`);
  // Fails if anything has this name, a link too.
  const file = openSync(beside, "wx");
  try {
    try {
      writeFileSync(file, text);
      if (there) fchmodSync(file, there.mode & 0o7777);
      // Else a power cut may leave an empty file under the name.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
