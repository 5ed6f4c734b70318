import type { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, isAbsolute, join, relative } from "node:path";
import type { Readable } from "node:stream";
import { inOtherWords } from "../../../language/message.ts";
import { UserError } from "../../user-error.ts";
import type { Repository } from "./find-repository.ts";
import type { GitFolder } from "./own-git-folder.ts";

/** All that git is ever asked: these read, and neither fetch, write, nor start a program. */
export type GitQuestion =
  | readonly ["merge-base", revision: string, other: "HEAD"]
  | readonly ["diff-index", "--raw", "-z", "--no-renames", "--ignore-submodules=all", "--relative", commit: string]
  | readonly ["ls-files", "--cached", "--others", "--exclude-standard", "--stage", "-v", "-z"]
  | readonly ["cat-file", "--batch"];

/** A repository as git is shown it. */
export interface GitView {
  readonly repository: Repository;
  readonly gitFolder: GitFolder;
  /** Where git runs: paths are below it. Links resolved. */
  readonly folder: string;
}

// The program is bundled without it, because Commander would load it in every run.
const lateSpawn = (): typeof spawn => createRequire(import.meta.url)("child_process").spawn;

// In milliseconds: nobody waits longer for a list of changes; a pipe in place of a file would keep git forever.
const LONGEST = 120_000;

/**
 * Asks git, and gives its output to `read` as it comes.
 *
 * @throws UserError with git's first line if it fails; `merge-base` may say no by code 1
 */
export async function askGit<T>(
  { repository, gitFolder, folder }: GitView,
  question: GitQuestion,
  { input = "", read }: { readonly input?: string; readonly read: (output: Readable) => Promise<T> },
): Promise<{ readonly answer: T; readonly code: number }> {
  const env = environment(repository, gitFolder.path);
  const git = lateSpawn()(findGit(repository.top), question, { cwd: folder, env, windowsHide: true });
  const timer = setTimeout(() => git.kill("SIGKILL"), LONGEST);
  // Git has said why it stopped reading.
  git.stdin.on("error", () => {});
  git.stdin.end(input);
  const ended = new Promise<number>((resolve, reject) => {
    git.once("error", reject);
    git.once("close", (code) => resolve(code ?? -1));
  });
  try {
    const [answer, said, code] = await Promise.all([read(git.stdout), readText(git.stderr), ended]);
    if (code > 1 || code < 0 || said !== "") {
      const [first = ""] = said.trim().split("\n");
      const reason =
        first === "" ? ({ id: "git-stopped", command: `git ${question[0]}` } as const) : inOtherWords(first);
      throw new UserError({ kind: "git-failed", reason });
    }
    return { answer, code };
  } finally {
    clearTimeout(timer);
    git.kill("SIGKILL");
  }
}

/** The whole of a stream as text. */
export async function readText(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * Nothing of the caller's `GIT_*`, and no configuration: neither the system's nor the user's, for a filter in it would
 * run on a stranger's files.
 */
function environment({ top, common }: Repository, gitFolder: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  const none = join(gitFolder, "none");
  return {
    PATH,
    SystemRoot,
    LC_ALL: "C",
    HOME: gitFolder,
    XDG_CONFIG_HOME: gitFolder,
    GIT_DIR: gitFolder,
    GIT_WORK_TREE: top,
    GIT_OBJECT_DIRECTORY: join(common, "objects"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: none,
    GIT_CONFIG_GLOBAL: none,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LITERAL_PATHSPECS: "1",
  };
}

/** Git on the path, by its whole name: Windows would look in the folder first, which may be a stranger's. */
function findGit(top: string): string {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const folder of folders.filter((one) => isAbsolute(one) && relative(top, one).startsWith(".."))) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  }
  throw new UserError({ kind: "no-git" });
}
