import { type Readable, Transform, type Writable } from "node:stream";
import type { Texts } from "./texts.ts";

// Bytes of a message. The longest that a tool takes is a draft of some hundred pages.
const LONGEST = 4 * 1024 * 1024;
// A message begins with its id, or ends with it; only the beginning is kept of one that is too long.
const BEGINNING = 4_096;
const idOf = /"id"\s*:\s*(\d{1,15}|"[^"\\]{1,100}")/;
const INVALID_REQUEST = -32_600;

/** Passes lines on, but for those that are too long: they are refused, if they say by which id, and the next one is read. */
export function boundedLines(input: Readable, output: Writable, texts: Texts): Readable {
  let waiting: Buffer[] = [];
  let size = 0;
  const refuse = (): void => {
    const [, id] = idOf.exec(Buffer.concat(waiting).toString("latin1", 0, BEGINNING)) ?? [];
    if (id === undefined) return;
    const error = { code: INVALID_REQUEST, message: texts.tooLong({ most: LONGEST }) };
    output.write(`{"jsonrpc":"2.0","id":${id},"error":${JSON.stringify(error)}}\n`);
  };
  const lines = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let from = 0; from < chunk.length; ) {
        const end = chunk.indexOf("\n", from) + 1;
        const part = chunk.subarray(from, end === 0 ? chunk.length : end);
        size += part.length;
        if (size <= LONGEST || waiting.length === 0) waiting.push(part);
        if (end > 0) {
          if (size > LONGEST) refuse();
          else lines.push(Buffer.concat(waiting));
          waiting = [];
          size = 0;
        }
        from += part.length;
      }
      done();
    },
  });
  return input.pipe(lines);
}
