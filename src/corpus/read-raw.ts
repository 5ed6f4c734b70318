import type { RawText } from "../text/raw-text.ts";
import { isPlainUtf8 } from "./decode.ts";
import { readBytes } from "./read-bytes.ts";
import { largestFile } from "./read-source.ts";

/**
 * Reads a file that is plainly text in UTF-8, as nearly all are, and leaves it undecoded; `undefined` for any other: ask
 * `readSource`. Never throws.
 */
export function readRaw(path: string): RawText | undefined {
  const result = readBytes(path, largestFile);
  if (!("bytes" in result)) return undefined;
  const bytes = Buffer.from(result.bytes.buffer, result.bytes.byteOffset, result.bytes.length);
  const raw = bytes.toString("latin1");
  return isPlainUtf8(bytes, raw) ? { raw, decode: (start, end) => bytes.toString("utf8", start, end) } : undefined;
}
