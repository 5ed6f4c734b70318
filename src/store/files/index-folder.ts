import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isKeptBeside } from "./kept.ts";
import { type Manifest, manifestFile, readManifest } from "./manifest.ts";

/** Makes the folder of an index; git ignores what is in it. */
export function makeIndexFolder(folder: string): void {
  makeFolder(folder);
  const ignore = join(folder, ".gitignore");
  if (existsSync(ignore)) return;
  try {
    writeFileSync(ignore, "*\n");
  } catch (error) {
    // Of a full disk an empty file is left, which ignores nothing.
    rmSync(ignore, { force: true });
    throw error;
  }
}

// Node's own `recursive` never comes back from a folder that cannot hold others, such as /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Takes away what earlier manifests named, and what runs that were killed left. Call it with the lock held. */
export function tidyIndexFolder(folder: string, manifest: Manifest | undefined): void {
  const named = new Set(
    manifest ? [manifest.files.file, manifest.vocabulary.file, ...manifest.segments.map(({ file }) => file)] : [],
  );
  for (const name of readdirSync(folder)) {
    // `g-…`: how format 1 called its folders.
    const isOurs = /^(?:segment-|files-|vocabulary-|kept-|g-)|^manifest\.json\.new$/.test(name);
    try {
      if ((isOurs && !named.has(name) && !isKeptBeside(name, manifest)) || isLeftLock(folder, name))
        rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Windows keeps files that someone reads: the next run removes them.
    }
  }
}

// A process has the file under its own name for an instant only, before it takes the lock with it. In milliseconds.
const LEFT = 3_600_000;

/** Whether a run was killed while it took the lock. */
function isLeftLock(folder: string, name: string): boolean {
  return /^lock\.\d/.test(name) && Date.now() - statSync(join(folder, name)).mtimeMs > LEFT;
}

/** What an index that is there says of itself; `undefined` if it cannot be read. */
export function manifestOf(folder: string): Manifest | undefined {
  try {
    const reading = readManifest(folder);
    return reading.found === "manifest" ? reading.manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder holds an index, be it one that cannot be read. */
export function hasManifest(folder: string): boolean {
  return existsSync(join(folder, manifestFile));
}

/** The corpus' folder that an index belongs to, absolute; `undefined` without a readable manifest. */
export function rootOfIndex(folder: string): string | undefined {
  const reading = readManifest(folder);
  const root =
    reading.found === "manifest" ? reading.manifest.root : reading.found === "none" ? reading.root : undefined;
  return root === undefined ? undefined : resolve(folder, root);
}
