import { closeSync, constants, copyFileSync, linkSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { type Message, say } from "../../language/message.ts";
import { isAlive, type LockOwner, readOwner } from "./lock-owner.ts";
import { createOwnFile } from "./own-file.ts";
import { startOf } from "./process-start.ts";

/** Held by another process that is alive. */
export class LockedError extends Error {
  override readonly name = "LockedError";
  readonly folder: string;
  readonly owner: LockOwner | undefined;
  readonly reason: Message;

  constructor(folder: string, owner: LockOwner | undefined) {
    const reason: Message = { id: "index-locked", ...(owner && { owner }) };
    super(say(reason, "en"));
    this.folder = folder;
    this.reason = reason;
    this.owner = owner;
  }
}

export const lockFile = "lock";

// Between two renewals, in milliseconds.
const RENEWAL = 60_000;

// Between two looks at a lock it may be given back and taken again; so often in a row it is not.
const MOST_ATTEMPTS = 10;

/** The one writer's place in an index folder. */
export interface Lock {
  /** Shows that the writer is alive: call it now and then. */
  renew(): void;
  /** Whether nobody has taken the place meanwhile, as after an hour's sleep. */
  isHeld(): boolean;
  release(): void;
}

/**
 * Takes the one writer's place in an index folder. The lock of a process that died is taken over.
 * @throws LockedError if a living process holds it
 */
export function takeLock(folder: string): Lock {
  const file = join(folder, lockFile);
  for (let attempt = 0; ; attempt++) {
    const own = ownerNow();
    if (makeLock(file, own)) return heldLock(file, own);
    const owner = readOwner(file);
    if (attempt > MOST_ATTEMPTS || isAlive(owner, file)) throw new LockedError(folder, owner);
    takeAway(file);
  }
}

function ownerNow(): LockOwner {
  const start = startOf(process.pid);
  return { pid: process.pid, host: hostname(), since: new Date().toISOString(), ...(start !== undefined && { start }) };
}

function heldLock(file: string, own: LockOwner): Lock {
  // Not by the file's number: a file that is made after another was removed may get the same.
  const isHeld = (): boolean => {
    const owner = readOwner(file);
    return owner?.pid === own.pid && owner.host === own.host && owner.since === own.since;
  };
  let renewed = Date.now();
  return {
    isHeld,
    renew() {
      const now = Date.now();
      if (Math.abs(now - renewed) < RENEWAL || !isHeld()) return;
      renewed = now;
      utimesSync(file, now / 1000, now / 1000);
    },
    release() {
      if (isHeld()) rmSync(file, { force: true });
    },
  };
}

/** Makes the lock with its owner in it, in one step: a process that is killed leaves no lock of nobody. */
function makeLock(file: string, owner: LockOwner): boolean {
  const own = `${file}.${process.pid}`;
  rmSync(own, { force: true });
  try {
    const handle = createIn(file, own);
    try {
      writeFileSync(handle, JSON.stringify(owner));
    } finally {
      closeSync(handle);
    }
    return linkTo(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Where nothing may be written, that is said of the folder: a person has never heard of the file. */
function createIn(file: string, own: string): number {
  try {
    return createOwnFile(own);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: dirname(file) });
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
