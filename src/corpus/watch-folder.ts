import { basename, resolve } from "node:path";
import { isCorpusFolder } from "./paper-path.ts";

/** A watch over a folder, until it is closed. */
export interface FolderWatch {
  /** Rejects when the folder is gone, or cannot be watched any more; else it stays as it is. */
  readonly ended: Promise<never>;
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Called once for all changes that happen close together. */
  readonly onChange: () => void;
  /** Whether links are followed. Without it a link to a large folder costs nothing. */
  readonly follow?: boolean;
}

// Editors write a file in several steps, and a copied folder comes file by file: so long, in milliseconds, it must be quiet.
const QUIET = 300;

/** Tells when files below a folder come, change or go. Neither what is hidden nor data of other programs counts. */
export async function watchFolder(root: string, { onChange, follow = false }: WatchOptions): Promise<FolderWatch> {
  const { watch } = await import("chokidar");
  const isTop = (path: string): boolean => resolve(path) === resolve(root);
  const isOther = (path: string): boolean => !isTop(path) && !isCorpusFolder(basename(path));
  const watcher = watch(root, { ignored: isOther, ignoreInitial: true, followSymlinks: follow });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  const ended = new Promise<never>((_, fail) => {
    watcher.on("error", fail);
    watcher.on("unlinkDir", (path) => {
      if (isTop(path)) fail(new Error(`${root} is gone`));
    });
  });
  await Promise.race([ended, new Promise<void>((ready) => void watcher.once("ready", ready))]);
  // Whoever waits for it is told; nobody has to.
  ended.catch(() => {});
  return {
    ended,
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
