import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksumOf, type Manifest, manifestFile } from "./manifest.ts";
import { createOwnFile } from "./own-file.ts";
import { forgetManifest, rememberManifest } from "./written-indexes.ts";

/** What a manifest is called until it counts. */
export const newManifestFile = "manifest.json.new";

/**
 * Makes the files that a manifest names count, in one step: a reader sees the old index or the new one. All of them must
 * be on the disk.
 */
export function commitManifest(folder: string, manifest: Manifest): void {
  const json = JSON.stringify(manifest);
  const text = `${json}\n${checksumOf(json)}\n`;
  const next = join(folder, newManifestFile);
  // What a killed run left, or a stranger put there. Of a link only the link goes.
  rmSync(next, { force: true });
  try {
    const handle = createOwnFile(next);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    rememberManifest({ folder, id: manifest.files.file, text });
    // The names of the files that it speaks of first, then its own.
    syncFolder(folder);
    renameSync(next, join(folder, manifestFile));
    syncFolder(folder);
  } catch (error) {
    rmSync(next, { force: true });
    forgetManifest(folder, manifest.files.file);
    throw error;
  }
}

/** Names of files are on the disk only with their folder. Windows knows no such thing and refuses. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
