import type { KeptFile } from "../../oparl/read/objects.ts";
import type { Done } from "./state-entry.ts";

/** What a server says of a document's content: another key, another content. */
export function keyOf(file: KeptFile | undefined): string {
  if (!file) return "none";
  const { textHash, checksum, url, size, date, name, modified, exported } = file;
  if (textHash !== undefined) return `text ${textHash}${exported ? JSON.stringify(exported) : ""}`;
  if (checksum !== undefined) return `sum ${checksum}`;
  return `${JSON.stringify([url, size, date, name])} ${modified ?? ""}`;
}

/** Whether two keys differ in nothing but the time of a change. */
export function differInTime(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => /^(\[.*\]) [^\]]*$/s.exec(key)?.[1]);
  return one !== other && a !== undefined && a === b;
}

// So many documents that changed in nothing but their times show a server that gives everything a new time.
const FEWEST = 10;

/** Whether the times of changes are to be believed: not where most documents changed in nothing else. */
export function areTimesTrue(files: readonly KeptFile[], done: ReadonlyMap<string, Done>): boolean {
  const known = files.flatMap((file) => {
    const before = done.get(file.id);
    return before ? [{ before: before.key, now: keyOf(file) }] : [];
  });
  const stamped = known.filter(({ before, now }) => differInTime(before, now)).length;
  return stamped < FEWEST || stamped * 2 < known.length;
}
