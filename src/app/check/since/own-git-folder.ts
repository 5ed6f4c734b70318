import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readBytes } from "../../../corpus/read-bytes.ts";
import { UserError } from "../../user-error.ts";
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
    checkRefs(join(common, "refs"));
    checkAlternates(join(common, "objects"));
    // "junction": what Windows lets everybody make.
    for (const name of ["refs", "reftable"].filter((one) => isFolder(join(common, one))))
      symlinkSync(join(common, name), join(path, name), "junction");
    mkdirSync(join(path, "info"));
    for (const name of ["packed-refs", "shallow", "info/exclude"]) copy(join(common, name), join(path, name));
    // An index may be split into two files.
    for (const name of readdirSync(own).filter((one) => /^(?:index|sharedindex\.[0-9a-f]+)$/.test(one)))
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

// In bytes. A ref is the name of an object or of another ref; of alternates a repository has a few.
const LONGEST_REF = 4096;

/** What is no file, or goes on without end, would keep git busy for ever. */
function checkRefs(folder: string): void {
  if (!isFolder(folder)) return;
  for (const name of readdirSync(folder, { encoding: "utf8", recursive: true })) checkFile(join(folder, name));
}

/** Objects may lie in other repositories, which name others again. */
function checkAlternates(objects: string, seen: ReadonlySet<string> = new Set()): void {
  const list = join(objects, "info/alternates");
  checkFile(list);
  if (seen.has(objects) || !existsSync(list)) return;
  const others = readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  for (const other of others) checkAlternates(resolve(objects, other), new Set([...seen, objects]));
}

function checkFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isDirectory() || (stats.isFile() && stats.size <= LONGEST_REF)) return;
  throw new UserError({ kind: "git-failed", reason: { id: "no-file-of-git", path } });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
