import { inflateRawSync } from "node:zlib";
import { DamageError } from "./damage.ts";

// What zlib takes at least.
const LEAST = 64;

/**
 * Inflates raw DEFLATE that was read.
 * @param most how many bytes it can have been: a few kilobytes of forged ones become gigabytes
 * @param usual how many it mostly was: zlib is given room for these at once
 * @throws DamageError if it is no such thing, or has more
 */
export function inflate(
  bytes: Uint8Array,
  { name, most, usual }: { readonly name: string; readonly most: number; readonly usual: number },
): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: most, chunkSize: Math.max(usual, LEAST) });
  } catch (error) {
    throw new DamageError(name, { id: "damaged-content" }, { cause: error });
  }
}
