import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Who writes to an index. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** ISO time. */
  readonly since: string;
}

/** Held by another process that is alive. */
export class LockedError extends Error {
  override readonly name = "LockedError";
  readonly folder: string;
  readonly owner: LockOwner | undefined;

  constructor(folder: string, owner: LockOwner | undefined) {
    const who = owner ? `process ${owner.pid} on ${owner.host} since ${owner.since}` : "another process";
    super(`the index is being written by ${who}`);
    this.folder = folder;
    this.owner = owner;
  }
}

// A lock without a readable owner is not one that was just made: it is respected so long, in milliseconds.
const UNREADABLE = 5_000;

// Whether a process of another machine lives cannot be seen. No run takes that long, in milliseconds.
const FOREIGN = 3_600_000;

// Between two looks at a lock it may be given back and taken again; so often in a row it is not.
const MOST_ATTEMPTS = 10;

/**
 * Takes the one writer's place in an index folder. The lock of a process that died is taken over.
 * @returns what gives the place back
 * @throws LockedError if a living process holds it
 */
export function takeLock(folder: string): () => void {
  const file = join(folder, "lock");
  for (let attempt = 0; ; attempt++) {
    if (makeLock(file)) return () => rmSync(file, { force: true });
    const owner = readOwner(file);
    if (attempt > MOST_ATTEMPTS || isAlive(owner, file)) throw new LockedError(folder, owner);
    takeAway(file);
  }
}

/** Makes the lock with its owner in it, in one step: a process that is killed leaves no lock of nobody. */
function makeLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }));
    return linkTo(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

function linkTo(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    return makeWithoutLink(own, file);
  }
}

/** For file systems without links, such as exFAT: there a lock may be seen before its owner is in it. */
function makeWithoutLink(own: string, file: string): boolean {
  try {
    copyFileSync(own, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a dead process' lock; if another one took the place meanwhile, its lock is put back. */
function takeAway(file: string): void {
  const stale = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, stale);
    if (isAlive(readOwner(stale), stale)) linkSync(stale, file);
  } catch {
    // Gone, or taken by a third one: whoever holds it now is asked next.
  }
  rmSync(stale, { force: true });
}

function readOwner(file: string): LockOwner | undefined {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(file, "utf8")) as Partial<LockOwner>;
    const isOwner = Number.isInteger(pid) && Number(pid) > 0 && typeof host === "string" && typeof since === "string";
    return isOwner ? { pid: Number(pid), host, since } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(owner: LockOwner | undefined, file: string): boolean {
  if (!owner) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < UNREADABLE;
  if (owner.host !== hostname()) return !(Date.now() - Date.parse(owner.since) > FOREIGN);
  if (owner.pid === process.pid) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
