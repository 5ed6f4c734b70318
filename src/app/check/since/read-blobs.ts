import type { Readable } from "node:stream";
import { largestFile } from "../../../corpus/read-source.ts";

/**
 * Reads what `git cat-file --batch` prints: a head `ID blob SIZE` and so many bytes, or `ID missing`, for each object
 * that was asked for. Objects that are missing or larger than a paper may be are passed as `undefined`.
 */
export async function readBlobs(
  output: Readable,
  onBlob: (bytes: Uint8Array | undefined, index: number) => void,
): Promise<void> {
  let waiting = Buffer.alloc(0);
  let index = 0;
  let parts: Buffer[] = [];
  // Bytes to come of the object that is being read, with the line end that follows it.
  let left = 0;
  let isWanted = false;
  for await (const chunk of output) {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    for (;;) {
      if (left > 0) {
        const part = waiting.subarray(0, left);
        if (isWanted) parts.push(part);
        left -= part.length;
        waiting = waiting.subarray(part.length);
        if (left > 0) break;
        onBlob(isWanted ? Buffer.concat(parts).subarray(0, -1) : undefined, index++);
        parts = [];
      }
      const end = waiting.indexOf("\n");
      if (end < 0) break;
      const [, size] = / [a-z]+ (\d+)$/.exec(waiting.toString("latin1", 0, end)) ?? [];
      waiting = waiting.subarray(end + 1);
      isWanted = Number(size) <= largestFile;
      if (size === undefined) onBlob(undefined, index++);
      else left = Number(size) + 1;
    }
  }
}
