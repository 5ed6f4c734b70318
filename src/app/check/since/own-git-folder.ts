import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes } from "../../../corpus/read-bytes.ts";
import { type Repository, readLine } from "./find-repository.ts";

/** A folder that git takes for the repository's own. */
export interface GitFolder {
  readonly path: string;
  remove(): void;
}

// In bytes: what git itself writes there is far smaller.
const LARGEST = 256 * 1024 * 1024;

/**
 * Makes a temporary `.git` with the refs of a repository and without its configuration. Commands that a repository can
 * configure (filters, hooks, helpers, remotes to fetch from) stand in its configuration, and git does not see any.
 */
export function makeGitFolder({ own, common }: Repository): GitFolder {
  const path = mkdtempSync(join(tmpdir(), "drs-git-"));
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  try {
    writeFileSync(join(path, "HEAD"), `${readLine(join(own, "HEAD")) ?? ""}\n`);
    writeFileSync(join(path, "config"), configFor(common));
    // "junction": what Windows lets everybody make.
    for (const name of ["refs", "reftable"].filter((one) => isFolder(join(common, one))))
      symlinkSync(join(common, name), join(path, name), "junction");
    mkdirSync(join(path, "info"));
    for (const name of ["packed-refs", "shallow", "info/exclude"]) copy(join(common, name), join(path, name));
    // The rest of an index that is split into two files.
    for (const name of readdirSync(own).filter((one) => /^sharedindex\.[0-9a-f]+$/.test(one)))
      copy(join(own, name), join(path, name));
    return { path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Only what git needs to read the files: how objects are named, and how refs are kept. */
function configFor(common: string): string {
  const config = readBytes(join(common, "config"), LARGEST);
  const text = "bytes" in config ? Buffer.from(config.bytes).toString("latin1") : "";
  const extensions = [
    /^\s*objectformat\s*=\s*"?sha256\b/im.test(text) ? "\tobjectFormat = sha256\n" : "",
    isFolder(join(common, "reftable")) ? "\trefStorage = reftable\n" : "",
  ].join("");
  return `[core]\n\trepositoryFormatVersion = 1\n\tbare = false\n[extensions]\n${extensions}`;
}

function copy(from: string, to: string): void {
  const stats = statSync(from, { throwIfNoEntry: false });
  if (stats?.isFile() && stats.size <= LARGEST) copyFileSync(from, to);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
