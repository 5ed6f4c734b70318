import { watchFolder } from "../corpus/watch-folder.ts";
import { isFolder } from "../settings/find-root.ts";
import { type BuiltIndex, buildIndex } from "./build-index.ts";
import { type CorpusOptions, foldersOf } from "./find-corpus.ts";
import type { Listener } from "./remark.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";

export interface WatchListener extends Listener {
  /** Files have changed; what follows is `onBuilt` or `onFailed`. */
  readonly onChange?: () => void;
  /** The index has taken the changes in. */
  readonly onBuilt?: (built: BuiltIndex) => void;
  /** The changes could not be taken in; the next ones are tried all the same. */
  readonly onFailed?: (error: unknown) => void;
}

/** A watch over a corpus, until it is closed. */
export interface CorpusWatch {
  /** As seen from the working folder. */
  readonly folder: string;
  /** Rejects when the folder is gone, or cannot be watched any more; else it stays as it is. */
  readonly ended: Promise<never>;
  close(): Promise<void>;
}

/** Brings the index of a corpus up to date whenever papers below its folder come, change or go. */
export async function watchCorpus(options: CorpusOptions & WatchListener): Promise<CorpusWatch> {
  const { root } = foldersOf(options);
  let work: Promise<unknown> = Promise.resolve();
  const takeIn = async (): Promise<void> => {
    options.onChange?.();
    const built = await buildIndex(options);
    options.onBuilt?.(built);
  };
  const onChange = (): void => {
    work = work.then(takeIn).catch((error: unknown) => options.onFailed?.(error));
  };
  const { ended, close } = await watchFolder(root, { onChange, follow: options.follow ?? false });
  const folder = shownFrom(root);
  return {
    folder,
    ended: ended.catch((error: unknown) =>
      Promise.reject(isFolder(root) ? error : new UserError({ kind: "no-folder", path: folder })),
    ),
    close,
  };
}
