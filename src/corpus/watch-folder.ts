import { basename, resolve } from "node:path";

/** A watch over a folder, until it is closed. */
export interface FolderWatch {
  close(): Promise<void>;
}

// Editors write a file in several steps, and a copied folder comes file by file: so long, in milliseconds, it must be quiet.
const QUIET = 300;

/**
 * Tells when papers below a folder come, change or go: once for all that happens close together. What is hidden does not
 * count.
 */
export async function watchFolder(root: string, onChange: () => void): Promise<FolderWatch> {
  const { watch } = await import("chokidar");
  const isHidden = (path: string): boolean =>
    resolve(path) !== resolve(root) && (basename(path).startsWith(".") || basename(path) === "node_modules");
  const watcher = watch(root, { ignored: isHidden, ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  await new Promise<void>((ready, failed) => {
    watcher.once("ready", ready);
    watcher.once("error", failed);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
