import { deflateRawSync } from "node:zlib";
import { fromUtf8, toUtf8 } from "../format/bytes.ts";
import { orDamage } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";

/** Words as one file, a line each. */
export function packWords(words: readonly string[]): Uint8Array {
  return deflateRawSync(toUtf8(words.join("\n")), { level: 9 });
}

// Bytes.
const MOST = 4 * 1024 * 1024;
const USUAL = 256 * 1024;

/** @throws DamageError if it is not what was written */
export function unpackWords(packed: Uint8Array, file: string): readonly string[] {
  const text = orDamage(file, () => fromUtf8(inflate(packed, { name: file, most: MOST, usual: USUAL })));
  return text === "" ? [] : text.split("\n");
}
