import type { MatterKeys } from "../../paper/references/matter-keys.ts";

/** By what papers are told to be of one matter, see `MatterKeys`: a hash of each key, 0 where there is none. */
export type MatterHashes = readonly [number: number, subject: number, text: number];

/** What a segment keeps of the keys of a paper's matter, and of its text. */
export function hashesOf({ number, subject }: MatterKeys, text: string): MatterHashes {
  return [hashOf(number), hashOf(subject), hashOfText(text)];
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits, never 0 for a key; 0 without one. */
function hashOf(key: string | undefined): number {
  if (key === undefined) return 0;
  let hash = SEED;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
  return hash >>> 0 || 1;
}

// Without blanks; shorter texts are scans of which little was read.
const SHORTEST_TEXT = 200;

/** The same for copies of a text, however its lines are broken; 0 for a short one. */
function hashOfText(text: string): number {
  let hash = SEED;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x20) continue;
    hash = Math.imul(hash ^ unit, PRIME);
    length++;
  }
  return length < SHORTEST_TEXT ? 0 : hash >>> 0 || 1;
}
