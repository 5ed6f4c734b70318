import { lstatSync, mkdirSync, readFileSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { systemCode, systemReason } from "../../corpus/system-reason.ts";
import { parseState } from "../../news/parse-state.ts";
import type { NewsState } from "../../news/state.ts";
import { stateText } from "../../news/state-text.ts";
import { isFolder } from "../../settings/find-root.ts";
import { type Lock, LockedError, takeLock } from "../../store/index.ts";
import { UserError } from "../user-error.ts";
import { writeFile } from "../write-file.ts";

/** A state's file, held by one run at a time. */
export interface StateFile {
  readonly state: NewsState;
  /** Puts another state in its place, whole or not at all. */
  save(state: NewsState): void;
  release(): void;
}

/**
 * Reads the state of a file, which need not exist, and keeps others from moving it meanwhile.
 *
 * @throws UserError of kind `bad-state`, `locked-state` or `cannot-write`
 */
export function holdState(path: string): StateFile {
  const lock = lockBeside(path);
  try {
    return { state: readState(path), save: (state) => writeFile(path, stateText(state)), release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function readState(path: string): NewsState {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return new Map();
  // Written through a link, the state would land wherever that leads.
  if (there.isSymbolicLink()) throw new UserError({ kind: "cannot-write", path, reason: { id: "is-link" } });
  if (!there.isFile()) throw new UserError({ kind: "cannot-write", path, reason: { id: "is-no-file" } });
  const read = parseState(readFileSync(path, "utf8"));
  if ("mistake" in read) {
    const { line, why } = read.mistake;
    throw new UserError({ kind: "bad-state", path, line, reason: { id: `state-${why}` } });
  }
  return read.state;
}

// Whoever gives a lock back takes its folder away; so often in a row that happens to nobody.
const MOST_ATTEMPTS = 5;

/** The lock's folder lies beside the file and goes with it. */
function lockBeside(path: string, attempt = 1): Pick<Lock, "release"> {
  const folder = `${path}.lock`;
  if (!isFolder(dirname(path))) {
    throw new UserError({ kind: "cannot-write", path, reason: { id: "no-folder-to-write-to", folder: dirname(path) } });
  }
  try {
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(folder);
    const lock = takeLock(folder);
    return { release: () => release(lock, folder) };
  } catch (error) {
    if (error instanceof LockedError) throw new UserError({ kind: "locked-state", path });
    if (["ENOENT", "EEXIST"].includes(systemCode(error) ?? "") && attempt < MOST_ATTEMPTS)
      return lockBeside(path, attempt + 1);
    throw new UserError({ kind: "cannot-write", path, reason: systemReason(error, path) });
  }
}

function release(lock: Lock, folder: string): void {
  lock.release();
  try {
    rmdirSync(folder);
  } catch {
    // Another run has it already.
  }
}
