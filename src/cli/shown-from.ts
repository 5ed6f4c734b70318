import { relative, resolve, sep } from "node:path";

/** A path as seen from here, with `/` between its parts. */
export function shownFrom(path: string, here = process.cwd()): string {
  const seen = relative(here, path);
  const shown = seen.startsWith("..") && !path.startsWith(resolve(here, "..", "..")) ? path : seen;
  return (shown === "" ? "." : shown).split(sep).join("/");
}
