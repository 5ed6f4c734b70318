import { basename, extname, resolve } from "node:path";
import { listFiles } from "../corpus/list-files.ts";
import type { Paper } from "../paper/record.ts";
import { type Resolved, resolveNumber } from "../refs/resolve.ts";
import type { PaperIndex } from "../store/index.ts";
import type { FoundCorpus } from "./find-corpus.ts";
import { isPaperOf } from "./is-paper-of.ts";
import { shownFrom } from "./shown-from.ts";

/**
 * What a person means by a paper's name, the same for every command.
 *
 * @param typed a number as people write it, `Drs. 25/26577`, the path of a paper from the working folder, or the name of its
 *   file, with or without its ending
 */
export function resolveTyped(typed: string, index: PaperIndex, corpus: FoundCorpus): Resolved {
  const path = resolve(typed);
  // To look for a path in the index takes longer than to look for a number.
  const byPath = isPaperOf(corpus, path) ? index.paper(shownFrom(path)) : undefined;
  const resolved: Resolved = byPath ? { found: "papers", papers: [byPath] } : resolveNumber(typed, index);
  const named = resolved.found === "nothing" ? papersNamed(typed, corpus, index) : [];
  return named.length > 0 ? { found: "papers", papers: named } : resolved;
}

/** The papers whose files have a name, in whatever folder of the corpus. */
function papersNamed(typed: string, { root, listing, reader }: FoundCorpus, index: PaperIndex): Paper[] {
  // Papers that are kept elsewhere have no folder here.
  if (/[/\\]/.test(typed) || reader) return [];
  const paths = listFiles([root], listing).files.map(({ path }) => path);
  const named = paths.filter((path) => basename(path) === typed || basename(path, extname(path)) === typed);
  return named.flatMap((path) => index.paper(shownFrom(path)) ?? []);
}
