import { dirname } from "node:path";
import { listFiles } from "../corpus/list-files.ts";
import { largestFile } from "../corpus/read-source.ts";
import { findRoot } from "../settings/find-root.ts";
import { settingsBelow } from "./corpus-root.ts";
import type { CorpusOptions, FoundCorpus } from "./find-corpus.ts";
import type { IndexCost } from "./index-cost.ts";
import type { Listener } from "./remark.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";

// As docs/benchmarks.md has them.
const BYTES_A_SECOND = 5e6;
const INDEX_SHARE = 0.3;
/** Bytes of papers: up to here the index takes a few seconds and some 10 MB, and nobody needs to be asked. */
const WITHOUT_ASKING = 32 * 1024 * 1024;

/**
 * Whoever searches in a folder too high does not want an index of all that lies below it. Where nobody named the corpus or its
 * index, and nothing marks the folder as a corpus, a large index is built only if the listener says so.
 *
 * @throws UserError of kind `index-unasked`
 */
export async function mindUnaskedIndex(
  { root, listing }: FoundCorpus,
  { path, index, near, onRemark, mayBuild }: CorpusOptions & Listener,
): Promise<void> {
  if ((path ?? index ?? near) !== undefined || findRoot(root) === root) return;
  const settings = settingsBelow(root);
  if (settings !== undefined) {
    onRemark?.({ kind: "settings-below", path: shownFrom(settings), folder: shownFrom(dirname(settings)) });
  }
  const { files } = listFiles([root], listing);
  const bytes = files.reduce((sum, { size }) => sum + (size > largestFile ? 0 : size), 0);
  if (bytes <= WITHOUT_ASKING) return;
  const cost: IndexCost = {
    folder: shownFrom(root),
    files: files.length,
    megabytes: Math.round(bytes / 1e6),
    seconds: Math.ceil(bytes / BYTES_A_SECOND),
    indexMegabytes: Math.round((bytes * INDEX_SHARE) / 1e6),
  };
  if (!(await mayBuild?.(cost))) throw new UserError({ kind: "index-unasked", ...cost });
}
