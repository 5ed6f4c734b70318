import { closeSync, fstatSync, lstatSync, readSync } from "node:fs";
import { hostname } from "node:os";
import { openOwnFile } from "./own-file.ts";
import { startOf } from "./process-start.ts";

/** Who writes to an index. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** ISO time. */
  readonly since: string;
  /** When the process began, as the system counts; none where it does not say. */
  readonly start?: string;
}

// A lock without a readable owner may just be being made: it is respected so long, in milliseconds.
const UNREADABLE = 5_000;

// A writer renews its lock as it goes on. With none renewed for so long its owner is gone, whatever the lock says of
// processes: their numbers are given out again, and those of other machines cannot be asked. In milliseconds.
const ABANDONED = 3_600_000;

// No run takes that long, in milliseconds.
const LONGEST_RUN = 86_400_000;

// Bytes of an owner, and some more.
const LONGEST = 4_096;

/** @returns `undefined` if the file does not say who holds the lock, or is a link, a pipe or a device */
export function readOwner(file: string): LockOwner | undefined {
  try {
    const { pid, host, since, start } = JSON.parse(readStart(file)) as Partial<LockOwner>;
    const isOwner = Number.isInteger(pid) && Number(pid) > 0 && typeof host === "string" && typeof since === "string";
    return isOwner ? { pid: Number(pid), host, since, ...(typeof start === "string" && { start }) } : undefined;
  } catch {
    return undefined;
  }
}

function readStart(file: string): string {
  const handle = openOwnFile(file);
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(handle).size, LONGEST));
    return bytes.toString("utf8", 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

/** Whether the owner of a lock still writes, as far as can be told. Every lock ends some day, whatever it says. */
export function isAlive(owner: LockOwner | undefined, file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  // A folder is someone's, and is left alone. Nobody makes a lock that is a link, a pipe or a device.
  if (!stats?.isFile()) return stats?.isDirectory() ?? false;
  if (!owner) return awayFrom(stats.mtimeMs) < UNREADABLE;
  // Of a time that is none nothing is less than anything.
  const isRenewed = awayFrom(stats.mtimeMs) < ABANDONED && awayFrom(Date.parse(owner.since)) < LONGEST_RUN;
  if (!isRenewed) return false;
  if (owner.host !== hostname()) return true;
  if (owner.pid === process.pid) return false;
  // A process may live that has the number and is another one: the first of all lives always, and numbers are given out again.
  const start = startOf(owner.pid);
  if (start !== undefined) return start === owner.start;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** How far away a time is, in milliseconds, be it past or yet to come. */
function awayFrom(time: number): number {
  return Math.abs(Date.now() - time);
}
