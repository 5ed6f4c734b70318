import { manifestOf } from "../files/index-folder.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import { type PaperIndex, toPaperIndex } from "./paper-index.ts";

/**
 * The index in a folder, whatever has become of its corpus and whoever made it: for what must be quick and may be wrong.
 *
 * @returns `undefined` without one that can be read; damage that is met later is thrown as `DamageError`
 */
export function openAsItIs(folder: string, shownRoot: string): PaperIndex | undefined {
  const manifest = manifestOf(folder);
  const snapshot = manifest && loadSnapshot(folder, manifest.fingerprint).snapshot;
  return snapshot && toPaperIndex(snapshot, { shownRoot, unlisted: [] });
}
