import { inflateSync } from "fflate";

/** What an index is read with, of Node's zlib, for a browser. */
export function inflateRawSync(bytes, { maxOutputLength = Number.POSITIVE_INFINITY } = {}) {
  const inflated = inflateSync(bytes);
  if (inflated.length > maxOutputLength) throw new RangeError("more bytes than there can be");
  return inflated;
}

export function deflateRawSync() {
  throw new Error("a browser writes no index");
}

// Then the program's own takes its place.
export const crc32 = undefined;
