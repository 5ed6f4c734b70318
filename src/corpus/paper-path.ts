/**
 * Whether a path below a corpus is a paper's: a `.txt` or `.md` file, neither hidden nor in a hidden folder or one that
 * programs fill.
 */
export function isPaperPath(path: string): boolean {
  const parts = path.split("/");
  return isPaperName(parts.pop() ?? "") && parts.every(isCorpusFolder);
}

/** Whether a file's name, without the folders above it, is one that papers have. */
export function isPaperName(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name) && !name.startsWith(".");
}

/** Whether papers may lie in a folder of this name. */
export function isCorpusFolder(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
