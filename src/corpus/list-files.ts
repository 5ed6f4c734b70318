import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import type { Message } from "../language/message.ts";
import type { FileProblem } from "../problem/problem.ts";
import { byPath, compareCodeUnits } from "./by-path.ts";
import { isWithin } from "./is-within.ts";
import { isCorpusFolder, isPaperName } from "./paper-path.ts";
import { whatItIs } from "./read-bytes.ts";
import { systemCode, systemReason } from "./system-reason.ts";
import { slashed, tidyPath } from "./tidy-path.ts";

/** A file to read. `path` is both the way to open it and its name for people, with `/` between the parts. */
export interface ListedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  readonly problems: readonly FileProblem[];
}

/** What counts as a corpus' paper. */
export interface ListOptions {
  /** The corpus' folder: what is named in it must lie in it, too. Without it, that holds for each folder that is named. */
  readonly within?: string;
  /** Whether links may lead out of the corpus. */
  readonly follow?: boolean;
  /** Which files are papers whatever they are called, by their path below the corpus' folder. */
  readonly isNamed?: (path: string) => boolean;
}

/**
 * The papers among files and folders, each once, ordered by the code units of their paths. From folders, at any depth,
 * come the files that `isPaperName` takes for papers. A file that is named is taken as it is. A link that leads out of
 * the corpus is a problem: a stranger's corpus must not show what lies elsewhere on this machine. Never throws: what
 * cannot be listed is a problem.
 */
export function listFiles(paths: readonly string[], options: ListOptions = {}): Listing {
  const walk: Walk = { files: new Map(), folders: new Set(), links: [], problems: [], options };
  for (const path of new Set(paths.map(tidyPath))) addNamed(walk, path);
  // Links wait until all that is reached without them is known: a file is shown under its own name, not under a link's.
  while (walk.links.length > 0) {
    for (const link of walk.links.splice(0).sort(byPath)) followLink(walk, link);
  }
  const problems = walk.problems.sort((a, b) => compareCodeUnits(a.file, b.file));
  return { files: [...walk.files.values()].sort(byPath), problems };
}

interface Walk {
  /** By real path. */
  readonly files: Map<string, ListedFile>;
  /** Real paths of the folders that were entered. */
  readonly folders: Set<string>;
  readonly links: Link[];
  readonly problems: FileProblem[];
  readonly options: ListOptions;
}

interface Found {
  readonly path: string;
  readonly real: string;
  /** The real path of the folder that links may not leave; none where they may. */
  readonly bound?: string;
}

interface Folder extends Found {
  readonly above?: Folder;
}

interface Link {
  readonly path: string;
  /** The folder that holds the link; none for a link that was named. */
  readonly folder?: Folder;
}

function addNamed(walk: Walk, path: string): void {
  attempt(walk, path, () => {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) walk.links.push({ path });
    else addFound(walk, { path, real: realpathSync.native(path), ...boundOfNamed(walk, path) }, stats);
  });
}

/** What is named inside a corpus may be reached by links all the same: by itself, or by a folder on the way. */
function boundOfNamed({ options: { within, follow } }: Walk, path: string): Pick<Found, "bound"> {
  const isInside = within !== undefined && !follow && isWithin(resolve(within), resolve(path));
  return isInside ? { bound: realpathSync.native(within) } : {};
}

function followLink(walk: Walk, { path, folder }: Link): void {
  attempt(walk, path, () => {
    const real = realpathSync.native(path);
    const stats = statSync(real);
    const bound = folder ? folder.bound : boundOfNamed(walk, path).bound;
    if (
      folder &&
      !stats.isDirectory() &&
      !isPaper(walk, basename(path), { path, real, ...(bound !== undefined && { bound }) })
    )
      return;
    if (folder && stats.isDirectory() && isAbove(real, folder)) {
      addProblem(walk, path, "link-loop", { id: "link-to-above", path: slashed(real) });
    } else
      addFound(walk, { path, real, ...(folder && { above: folder }), ...(bound !== undefined && { bound }) }, stats);
  });
}

function addFound(walk: Walk, found: Folder, stats: Stats): void {
  if (found.bound !== undefined && !isWithin(found.bound, found.real)) {
    addProblem(walk, found.path, "unreadable", { id: "link-out-of-corpus" });
  } else if (stats.isDirectory()) {
    walkFolder(walk, walk.options.follow ? found : { ...found, bound: found.bound ?? found.real });
  } else if (stats.isFile()) addFile(walk, found, stats);
  else addProblem(walk, found.path, "unreadable", whatItIs(stats));
}

function addFile(walk: Walk, { path, real }: Folder, { size, mtimeMs }: Stats): void {
  if (!walk.files.has(real)) walk.files.set(real, { path, size, mtimeMs });
}

function walkFolder(walk: Walk, top: Folder): void {
  const waiting = [top];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    if (walk.folders.has(folder.real)) continue;
    walk.folders.add(folder.real);
    // Real paths are tidy: `join` would take as long as to ask the system for a file.
    const inside = folder.real.endsWith(sep) ? folder.real : folder.real + sep;
    for (const entry of readEntries(walk, folder)) {
      const { name } = entry;
      if (!isCorpusFolder(name)) continue;
      const path = pathIn(folder, name);
      // Nearly always the same, and then one text is made instead of two.
      const real = folder.path === folder.real ? path : inside + name;
      if (entry.isDirectory()) waiting.push({ path, real, above: folder, ...boundOf(folder) });
      else if (entry.isSymbolicLink()) walk.links.push({ path, folder });
      else if (isPaper(walk, name, { path, real, ...boundOf(folder) })) addEntry(walk, path, real);
    }
  }
}

function boundOf({ bound }: Folder): Pick<Found, "bound"> {
  return bound === undefined ? {} : { bound };
}

/** What lies in a folder, and is no link, lies where the folder does. There are many: no more is done for each than must be. */
function addEntry(walk: Walk, path: string, real: string): void {
  try {
    const stats = statSync(real);
    if (stats.isFile()) addFile(walk, { path, real }, stats);
    else addProblem(walk, path, "unreadable", whatItIs(stats));
  } catch (error) {
    addFailed(walk, path, error);
  }
}

function readEntries(walk: Walk, { path, real }: Folder): readonly Dirent[] {
  let entries: readonly Dirent[] = [];
  attempt(walk, path, () => {
    entries = readdirSync(real, { withFileTypes: true });
  });
  return entries;
}

function isPaper({ options: { isNamed, within } }: Walk, name: string, { real, path, bound }: Found): boolean {
  if (!isNamed || isPaperName(name)) return isPaperName(name);
  const top = bound ?? (within !== undefined ? realpathSync.native(within) : undefined);
  return isNamed(slashed(top !== undefined && isWithin(top, real) ? relative(top, real) : path));
}

/** Above both on the disk and on the way that led here. */
function isAbove(real: string, folder: Folder): boolean {
  if (isWithin(real, folder.real)) return true;
  for (let above: Folder | undefined = folder; above; above = above.above) if (above.real === real) return true;
  return false;
}

function attempt(walk: Walk, path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    addFailed(walk, path, error);
  }
}

function addFailed(walk: Walk, path: string, error: unknown): void {
  const kind = systemCode(error) === "ELOOP" ? "link-loop" : "unreadable";
  addProblem(walk, path, kind, systemReason(error, path));
}

function addProblem(walk: Walk, file: string, kind: FileProblem["kind"], message: Message): void {
  walk.problems.push({ file, kind, message, line: 1, column: 1 });
}

function pathIn({ path }: Folder, name: string): string {
  if (path === ".") return name;
  return path.endsWith("/") ? `${path}${name}` : `${path}/${name}`;
}
