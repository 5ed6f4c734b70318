import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * The path of a file below the repository that the working folder is in, as services know it: `council/a.md` for `a.md` in
 * `council/`. Outside of any repository, and for files outside of it, the path as it is.
 */
export function repositoryPath(file: string, here = process.cwd()): string {
  const root = repositoryAbove(here);
  const path = root === undefined ? ".." : relative(root, resolve(here, file));
  return path === "" || path.startsWith("..") ? file : path.split(sep).join("/");
}

function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAbove(above);
}
