import { join, relative, sep } from "node:path";

/** A path as seen from here, with `/` between its parts. */
export function shownFrom(path: string, here = process.cwd()): string {
  const seen = relative(here, path);
  // More than two folders up, an absolute path is easier to read.
  const shown = seen.startsWith(join("..", "..", "..")) ? path : seen;
  return (shown === "" ? "." : shown).split(sep).join("/");
}
