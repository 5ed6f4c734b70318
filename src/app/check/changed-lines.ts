import type { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { UserError } from "../user-error.ts";

/** Which lines of a file are new. */
export type IsNew = (line: number) => boolean;

export interface Changes {
  /** Paths below the folder, with what is new in each. */
  readonly changed: ReadonlyMap<string, IsNew>;
  readonly removed: readonly string[];
}

/** What changed in a folder against a revision that git knows: committed, not yet committed, and not yet known to git. */
export async function changesSince(revision: string, folder: string): Promise<Changes> {
  // Else it would be taken for a flag.
  if (revision.startsWith("-")) throw new UserError(`"${revision}" is no revision`);
  // What a stranger's repository is set up to run is not run.
  const quiet = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-C", folder];
  const how = ["--unified=0", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--text"];
  const prefixes = ["--src-prefix=a/", "--dst-prefix=b/"];
  const [diff, untracked] = await Promise.all([
    git([...quiet, "diff", ...how, ...prefixes, "--merge-base", revision, "--", "."]),
    git([...quiet, "ls-files", "--others", "--exclude-standard", "-z", "--", "."]),
  ]);
  const { changed, removed } = parseDiff(diff);
  for (const path of untracked.split("\0")) if (path !== "") changed.set(path, () => true);
  return { changed, removed };
}

/** Reads what git prints of changes without context. */
export function parseDiff(diff: string): { changed: Map<string, IsNew>; removed: string[] } {
  const changed = new Map<string, IsNew>();
  const removed: string[] = [];
  let before = "";
  let ranges: Array<readonly [first: number, last: number]> = [];
  const lines = diff.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, gone, first, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (line.startsWith("--- ")) before = pathIn(line);
    else if (line === "+++ /dev/null") removed.push(before);
    else if (line.startsWith("+++ ")) {
      const own: typeof ranges = [];
      ranges = own;
      changed.set(pathIn(line), (asked) => own.some(([from, to]) => asked >= from && asked <= to));
    } else if (first !== undefined) {
      const count = Number(added ?? 1);
      ranges.push([Number(first), Number(first) + count - 1]);
      // Lines of papers may look like git's own; git's remarks between them begin with a backslash.
      for (let left = count + Number(gone ?? 1); left > 0; left--) while (lines[++at]?.startsWith("\\"));
    }
  }
  return { changed, removed };
}

/** The path in `+++ b/name`, in quotes where it holds some, or what steers a terminal. */
function pathIn(line: string): string {
  const path = line.slice(4).replace(/\t$/, "");
  const plain = path.startsWith('"') ? unquoted(path.slice(1, -1)) : path;
  return plain.slice(2);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v" };

function unquoted(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, sign: string) =>
    octal === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

// The program is bundled without it, because Commander would load it in every run.
const lateExecFile = (): typeof execFile => createRequire(import.meta.url)("child_process").execFile;

// Of a large change, in bytes.
const LONGEST = 1024 * 1024 * 1024;

function git(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    lateExecFile()("git", args, { maxBuffer: LONGEST }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === "ENOENT") reject(new UserError("--since needs git, which is not here"));
      else reject(new UserError(`git: ${stderr.trim().split("\n")[0] ?? error.message}`));
    });
  });
}
