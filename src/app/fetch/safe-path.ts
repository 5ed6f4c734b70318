import { isCorpusFolder, isPaperName } from "../../corpus/paper-path.ts";

// What some system cannot have in a name, or takes for something else.
const strange = /[\p{C}<>:"|?*\\]|[. ]$/u;
const LONGEST_PART = 200;
const LONGEST = 1_000;

/** Whether a path leads to a paper below the corpus' folder, on every system. */
export function isSafePath(path: string): boolean {
  const parts = path.split("/");
  const isFolder = (part: string): boolean => part !== "" && isCorpusFolder(part);
  const areUsual = parts.every((part) => !strange.test(part) && Buffer.byteLength(part) <= LONGEST_PART);
  return path.length <= LONGEST && areUsual && isPaperName(parts.at(-1) ?? "") && parts.slice(0, -1).every(isFolder);
}
