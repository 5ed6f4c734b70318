import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isWithin } from "../../corpus/is-within.ts";
import { systemReason } from "../../corpus/system-reason.ts";
import { UserError } from "../user-error.ts";

/** What came of an export: files, by what was done with them. */
export interface Written {
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A folder that holds what an export makes and nothing else. Files that are as they should be are not touched. */
export interface ExportFolder {
  /** The text of a file as it is; `undefined` if there is none. @param path below the folder, `/` between its parts */
  read(path: string): string | undefined;
  /** Writes a file beside its place and renames it. */
  write(path: string, content: string | Uint8Array): void;
  /** Leaves a file as it is that has so many bytes: for one whose name tells what it holds. @returns whether there is one */
  keep(path: string, size: number): boolean;
  /** The files that were there before, and have not been written: paths below the folder. */
  left(): readonly string[];
  remove(path: string): void;
  readonly counts: () => Written;
}

/**
 * @param isOwn whether a file shows that an earlier export of this kind wrote the folder: else it must be empty or missing
 * @throws UserError of kind `not-own-folder` or `cannot-write`
 */
export function openExportFolder(folder: string, isOwn: (path: string) => boolean): ExportFolder {
  const before = new Set(filesIn(folder));
  if (before.size > 0 && ![...before].some(isOwn)) throw new UserError({ kind: "not-own-folder", folder });
  const done = new Set<string>();
  const counts = { written: 0, unchanged: 0, removed: 0 };
  return {
    read: (path) => (before.has(path) ? readFileSync(join(folder, path), "utf8") : undefined),
    write(path, content) {
      done.add(path);
      const bytes = Buffer.from(content as string);
      if (before.has(path) && readFileSync(join(folder, path)).equals(bytes)) counts.unchanged++;
      else {
        attempt(join(folder, path), () => replace(folder, path, bytes));
        counts.written++;
      }
    },
    keep(path, size) {
      if (!before.has(path) || statSync(join(folder, path)).size !== size) return false;
      done.add(path);
      counts.unchanged++;
      return true;
    },
    left: () => [...before].filter((path) => !done.has(path)).sort(),
    remove(path) {
      rmSync(join(folder, path), { force: true });
      counts.removed++;
    },
    counts: () => ({ folder, ...counts }),
  };
}

/** Paths below a folder; none if it is not there. What a killed export left half written is taken away. */
function filesIn(folder: string): string[] {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new UserError({ kind: "cannot-write", path: folder, reason: systemReason(error, folder) });
  }
  return entries.flatMap((path) => {
    if (!half.test(path)) return [path];
    rmSync(join(folder, path), { force: true });
    return [];
  });
}

const half = /(?:^|\/)\.drs-[\w-]+\.new$/;

function list(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) files.push(...list(join(folder, entry.name)).map((path) => `${entry.name}/${path}`));
    else files.push(entry.name);
  }
  return files;
}

function replace(folder: string, name: string, bytes: Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  // A link to another folder may have been put there.
  if (!isWithin(realpathSync.native(folder), realpathSync.native(lastThere(dirname(path))))) {
    throw new UserError({ kind: "cannot-write", path, reason: { id: "folder-leads-out", folder: dirname(path) } });
  }
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.drs-${crypto.randomUUID()}.new`);
  try {
    writeFileSync(beside, bytes, { flag: "wx" });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A folder, or the last of those above it that is there. */
function lastThere(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : lastThere(dirname(folder));
}

function attempt(path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError({ kind: "cannot-write", path, reason: systemReason(error, path) });
  }
}
