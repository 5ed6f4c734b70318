import { basename, relative, sep } from "node:path";
import { isPaperName } from "../corpus/paper-path.ts";
import type { FoundCorpus } from "./find-corpus.ts";

/** Whether a file would be taken for a paper of a corpus, by its absolute path. */
export function isPaperOf({ root, listing }: FoundCorpus, path: string): boolean {
  return isPaperName(basename(path)) || (listing.isNamed?.(relative(root, path).split(sep).join("/")) ?? false);
}
