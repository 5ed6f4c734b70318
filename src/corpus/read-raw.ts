import type { RawText } from "../text/raw-text.ts";
import { isPlainText, isUtf8Alone } from "./decode.ts";
import { readBytes } from "./read-bytes.ts";
import { largestFile } from "./read-source.ts";

/**
 * Reads a file in UTF-8, as nearly all are, and leaves it undecoded; `undefined` for any other: ask `readSource`. What is
 * decoded has the file's byte order mark. Never throws.
 */
export function readRaw(path: string): RawText | undefined {
  const result = readBytes(path, largestFile);
  if (!("bytes" in result) || !isUtf8Alone(result.bytes)) return undefined;
  const bytes = Buffer.from(result.bytes.buffer, result.bytes.byteOffset, result.bytes.length);
  const raw = bytes.toString("latin1");
  return {
    raw,
    decode: (start, end) => bytes.toString("utf8", start, end),
    isPlain: () => isPlainText(bytes, raw),
  };
}
