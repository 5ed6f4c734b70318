import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { digest, type Manifest, manifestFile } from "./manifest.ts";

/**
 * Writes the files of an index and then, as the last step, the manifest that makes them count. A run that is killed
 * before leaves the old index as it was; what it left lying about goes with the next one. Call it with the lock held.
 *
 * @param files name to content of every file of the new generation
 */
export function saveIndex(
  folder: string,
  files: Readonly<Record<string, string>>,
  manifest: Omit<Manifest, "generation" | "contents">,
): void {
  const generation = `g-${Date.now().toString(36)}-${process.pid.toString(36)}`;
  const place = join(folder, generation);
  try {
    mkdirSync(place, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeDurably(join(place, name), content);
    const contents = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, digest(content)]));
    writeDurably(join(folder, `${manifestFile}.new`), JSON.stringify({ ...manifest, generation, contents }));
    renameSync(join(folder, `${manifestFile}.new`), join(folder, manifestFile));
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    rmSync(join(folder, `${manifestFile}.new`), { force: true });
    throw error;
  }
  for (const name of readdirSync(folder)) {
    if (/^g-/.test(name) && name !== generation) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The folder of an index; git ignores what is in it. */
export function makeIndexFolder(folder: string): void {
  makeFolder(folder);
  writeFileSync(join(folder, ".gitignore"), "*\n");
}

// Node's own `recursive` never comes back from a folder that cannot hold others, such as /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function writeDurably(file: string, content: string): void {
  const handle = openSync(file, "w");
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
