import { realpathSync } from "node:fs";
import { isWithin } from "../corpus/is-within.ts";
import { readRaw } from "../corpus/read-raw.ts";
import { readSource } from "../corpus/read-source.ts";
import type { Source } from "../paper/source.ts";
import type { RawText } from "../text/raw-text.ts";
import type { FoundCorpus } from "./find-corpus.ts";

/** A file as read, for snippets and sentences; `undefined` if it is gone. */
export function readText(file: string): Source | undefined {
  const result = readSource(file);
  return "source" in result ? result.source : undefined;
}

/** Reads the papers of a corpus as they are now. */
export interface PaperReader {
  /** A file as read, for snippets and sentences; `undefined` if it is gone, or leads out of the corpus. */
  readText(file: string): Source | undefined;
  /** The same, not decoded; `undefined` for what is not UTF-8, too. */
  readRaw(file: string): RawText | undefined;
}

/**
 * A large corpus is not listed before each answer: since its index was made, a link that leads elsewhere on this machine
 * may have taken the place of a paper or of a folder. It is read no more than when papers are listed.
 */
export function readerOf({ root, follow }: { readonly root: string; readonly follow: boolean }): PaperReader {
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
export function readerIn({ root, listing }: Pick<FoundCorpus, "root" | "listing">): PaperReader {
  return readerOf({ root, follow: listing.follow ?? false });
}
