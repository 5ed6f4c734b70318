/** What the files of an index are for. */
export type FileKind = "segment" | "files" | "vocabulary";

// Counts on from one writing to the next: where the clock is set back, two of them may begin at the same time.
let count = 0;

/**
 * Gives names that no file of an index has, not even one of a run that was killed.
 * @param started when the writing began, in milliseconds
 */
export function namesFrom(started: number): (kind: FileKind) => string {
  const stem = `${started.toString(36)}-${process.pid.toString(36)}`;
  return (kind) => `${kind}-${stem}-${count++}`;
}

// `segment-mwy1hb4l-7r9-2`. Not `segment-of-mine`, `files-2024-1-1`.
const given = /^(segment|files|vocabulary)-([0-9a-z]{8})-[0-9a-z]{1,7}-\d{1,9}$/;

/** Whether a file has a name that {@link namesFrom} gives for this use. */
export function isGivenName(name: unknown, kind: FileKind): boolean {
  return typeof name === "string" && given.exec(name)?.[1] === kind;
}

// No index was written before, in milliseconds: 2020. Clocks of several machines differ by less than a day.
const FIRST = 1_577_836_800_000;
const DAY = 86_400_000;

/** Whether a name can only be one that {@link namesFrom} gave: the time in it is one at which an index may have been written. */
export function wasGiven(name: string): boolean {
  const time = Number.parseInt(given.exec(name)?.[2] ?? "", 36);
  return time >= FIRST && time < Date.now() + DAY;
}
