import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
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

// Between making the file and writing the owner into it a process needs no longer than this, in milliseconds.
const WRITING_OWNER = 5_000;

/**
 * Takes the one writer's place in an index folder. The lock of a process that died is taken over.
 * @returns what gives the place back
 * @throws LockedError if a living process holds it
 */
export function takeLock(folder: string): () => void {
  const file = join(folder, "lock");
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(file, "wx");
      writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = readOwner(file);
      if (attempt > 0 || isAlive(owner, file)) throw new LockedError(folder, owner);
      rmSync(file, { force: true });
    }
  }
}

function readOwner(file: string): LockOwner | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as LockOwner;
  } catch {
    return undefined;
  }
}

function isAlive(owner: LockOwner | undefined, file: string): boolean {
  if (!owner) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < WRITING_OWNER;
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
