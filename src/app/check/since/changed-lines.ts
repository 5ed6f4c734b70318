import { lstatSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../../corpus/decode.ts";
import { isPaperPath } from "../../../corpus/paper-path.ts";
import { readBytes } from "../../../corpus/read-bytes.ts";
import { largestFile } from "../../../corpus/read-source.ts";
import { isFolder } from "../../../settings/find-root.ts";
import { UserError } from "../../user-error.ts";
import { findRepository } from "./find-repository.ts";
import { findNewLines, type IsNew } from "./new-lines.ts";
import { makeGitFolder } from "./own-git-folder.ts";
import { readBlobs } from "./read-blobs.ts";
import { type Candidate, withFormerTexts } from "./renamed.ts";
import { askGit, type GitView, readText } from "./run-git.ts";

export type { IsNew } from "./new-lines.ts";

export interface Changes {
  /** The papers below the folder in which something changed, with what is new in each. */
  readonly changed: ReadonlyMap<string, IsNew>;
  readonly removed: readonly string[];
  /** Folders that are repositories of their own: all that they hold is new. */
  readonly newFolders: readonly string[];
}

/**
 * What changed in the papers of a folder since the commit where HEAD left a revision: committed, not yet committed, and
 * not yet known to git. Git says which files may differ and what they held; texts are compared here, so that lines are
 * counted as in problems, and nothing that a repository configures is run or decides.
 *
 * @param isNamed which files are papers whatever they are called
 */
export async function changesSince(
  revision: string,
  folder: string,
  isNamed: (path: string) => boolean = () => false,
): Promise<Changes> {
  // Else it would be taken for a flag.
  if (revision.startsWith("-")) throw new UserError({ kind: "bad-revision", revision });
  const repository = findRepository(folder);
  const gitFolder = makeGitFolder(repository);
  try {
    const view: GitView = { repository, gitFolder, folder: realpathSync.native(folder) };
    const isPaper = (path: string): boolean => isPaperPath(path) || isNamed(path);
    const [found, listed] = await Promise.all([findCandidates(view, revision), findListed(view)]);
    const compared = new Set(found.map(({ path }) => path));
    const unwatched = listed.unwatched.filter(({ path }) => !compared.has(path));
    const candidates = [...found, ...unwatched].filter(({ path }) => isPaper(path));
    const unknown = listed.unknown.filter(isPaper).map((path): Candidate => ({ path, isGone: false }));
    const present = [...candidates, ...unknown].filter(({ isGone }) => !isGone);
    const gone = candidates.filter(({ isGone }) => isGone);
    const changed = await compare(view, withFormerTexts(present, gone, view.folder));
    const isThere = new Set(present.map(({ path }) => path));
    const removed = gone.flatMap(({ path }) => (isThere.has(path) ? [] : [path]));
    return { changed, removed, newFolders: listed.newFolders };
  } finally {
    gitFolder.remove();
  }
}

async function findCandidates(view: GitView, revision: string): Promise<Candidate[]> {
  const base = await askGit(view, ["merge-base", revision, "HEAD"], { read: readText });
  const commit = base.answer.trim();
  if (commit === "") throw new UserError({ kind: "git-failed", reason: { id: "no-common-commit", revision } });
  const how = ["diff-index", "--raw", "-z", "--no-renames", "--ignore-submodules=all", "--relative"] as const;
  const { answer } = await askGit(view, [...how, commit], { read: readText });
  return parseRaw(answer);
}

/** Reads git's raw form: `:MODE MODE ID ID STATUS`, NUL, path, NUL. */
function parseRaw(raw: string): Candidate[] {
  const fields = raw.split("\0");
  return Array.from({ length: fields.length >> 1 }, (_, at) => {
    const [mode = "", , before = "", , status] = fields[at * 2]?.split(" ") ?? [];
    const path = fields[at * 2 + 1] ?? "";
    // A link or a submodule holds no text.
    const isText = mode.startsWith(":100") && !/^0+$/.test(before);
    return { path, isGone: status === "D", ...(isText && { before }) };
  });
}

interface Listed extends Pick<Changes, "newFolders"> {
  /** Files that git does not know and is not told to ignore. */
  readonly unknown: readonly string[];
  /** Files that git was told to take for unchanged without a look; those that are there. */
  readonly unwatched: readonly Candidate[];
}

async function findListed(view: GitView): Promise<Listed> {
  const how = ["ls-files", "--cached", "--others", "--exclude-standard", "--stage", "-v", "-z"] as const;
  const { answer } = await askGit(view, how, { read: readText });
  const listed = { unknown: [] as string[], unwatched: [] as Candidate[], newFolders: [] as string[] };
  for (const entry of answer.split("\0")) {
    // `H 100644 ID 0<TAB>PATH`: nearly all are files of which nothing is to be said.
    if (entry === "" || entry.startsWith("H 100")) continue;
    const { unknown, folder, tag, mode, before, path = "" } = listedForm.exec(entry)?.groups ?? {};
    if (unknown !== undefined) listed.unknown.push(unknown);
    else if (folder !== undefined || mode === "160000") {
      const newFolder = folder ?? path;
      if (isFolder(join(view.folder, newFolder))) listed.newFolders.push(newFolder);
    } else if (tag !== undefined && mode?.startsWith("100") && textIn(join(view.folder, path)) !== undefined) {
      listed.unwatched.push({ path, isGone: false, ...(before && { before }) });
    }
  }
  return listed;
}

// `? PATH` of a file, `? PATH/` of a repository that git does not look into, or a file of the index, whose letter is small or
// an S where git was told not to look at it.
const listedForm =
  /^(?:\? (?:(?<folder>.+)\/|(?<unknown>.+))|(?:(?<tag>[a-zS])|.) (?<mode>\d+) (?<before>[0-9a-f]+) \d\t(?<path>.+))$/s;

/** The candidates that do differ. Where there is nothing to compare with, the whole file is new. */
async function compare(view: GitView, candidates: readonly Candidate[]): Promise<Map<string, IsNew>> {
  const changed = new Map<string, IsNew>(candidates.map(({ path }) => [path, () => true]));
  const known = candidates.flatMap(({ path, before }) => (before === undefined ? [] : [{ path, before }]));
  if (known.length === 0) return changed;
  const onBlob = (bytes: Uint8Array | undefined, index: number): void => {
    const path = known[index]?.path ?? "";
    const [before, after] = [bytes && textOf(bytes), textIn(join(view.folder, path))];
    if (before === undefined || after === undefined) return;
    const isNew = findNewLines(before, after);
    if (isNew) changed.set(path, isNew);
    else changed.delete(path);
  };
  const input = known.map(({ before }) => `${before}\n`).join("");
  await askGit(view, ["cat-file", "--batch"], { input, read: (output) => readBlobs(output, onBlob) });
  return changed;
}

/** The text of a file that is no link. */
function textIn(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const result = readBytes(path, largestFile);
  return "bytes" in result ? textOf(result.bytes) : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  return "text" in decoded ? decoded.text : undefined;
}
