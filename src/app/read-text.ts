import { realpathSync } from "node:fs";
import { isWithin } from "../corpus/is-within.ts";
import { readRaw } from "../corpus/read-raw.ts";
import { readSource } from "../corpus/read-source.ts";
import type { Source } from "../paper/source.ts";
import type { FoundCorpus } from "./find-corpus.ts";
import type { PaperReader } from "./paper-reader.ts";

/** A file as read, for snippets and sentences; `undefined` if it is gone. */
export function readText(file: string): Source | undefined {
  const result = readSource(file);
  return "source" in result ? result.source : undefined;
}

/**
 * A large corpus is not listed before each answer: since its index was made, a link that leads elsewhere on this machine
 * may have taken the place of a paper or of a folder. It is read no more than when papers are listed.
 */
export function readerOf({
  root,
  follow,
}: {
  readonly root: string;
  readonly follow: boolean;
}): PaperReader & Required<Pick<PaperReader, "readRaw">> {
  let bound: string | undefined;
  const isInside = (file: string): boolean => {
    if (follow) return true;
    try {
      bound ??= realpathSync.native(root);
      return isWithin(bound, realpathSync.native(file));
    } catch {
      return false;
    }
  };
  return {
    readText: (file) => (isInside(file) ? readText(file) : undefined),
    readRaw: (file) => (isInside(file) ? readRaw(file) : undefined),
  };
}

/** The same for a corpus with its settings. */
export function readerIn({ root, listing, reader }: Pick<FoundCorpus, "root" | "listing" | "reader">): PaperReader {
  return reader ?? readerOf({ root, follow: listing.follow ?? false });
}
