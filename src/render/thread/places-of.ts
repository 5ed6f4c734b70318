import type { FilePlace, ThreadEntry } from "../../refs/thread/thread.ts";

/** Where an entry stands, each place once: its copies too, and of a sitting what minutes say. */
export function placesOf(entry: ThreadEntry): FilePlace[] {
  if (entry.role !== "sitting") return [entry, ...(entry.copies ?? []).map((file) => ({ file, line: 1 }))];
  return [entry, ...entry.minutes].filter(
    (place, i, all) => all.findIndex(({ file, line }) => file === place.file && line === place.line) === i,
  );
}
