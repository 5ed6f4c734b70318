import { closeSync, existsSync, openSync, readSync, statSync, truncateSync } from "node:fs";

/** A line of a file, and where its bytes are. */
export interface StoredLine {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

const CHUNK = 1 << 20;
const LINE_END = 10;

/** The whole lines of a file, in order; none if there is no file. What was cut off at its end is left out. */
export function* linesIn(path: string): Generator<StoredLine> {
  if (!existsSync(path)) return;
  const handle = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    let offset = 0;
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(handle, chunk, 0, CHUNK, null);
      if (read === 0) return;
      let bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END)) {
        yield { text: bytes.toString("utf8", 0, end), offset, length: end };
        offset += end + 1;
        bytes = bytes.subarray(end + 1);
      }
      rest = bytes;
    }
  } finally {
    closeSync(handle);
  }
}

/** Cuts off what is left of a line that was not written to its end. @param end where the last whole line ends */
export function cutAfter(path: string, end: number): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && there.size > end) truncateSync(path, end);
}

export function readLineAt(path: string, { offset, length }: Omit<StoredLine, "text">): string {
  const handle = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, offset);
    return bytes.toString("utf8");
  } finally {
    closeSync(handle);
  }
}
