/**
 * Whether a path below a corpus is a paper's: its name is one that papers have, and it is neither hidden nor in a folder
 * that is hidden or that programs fill.
 */
export function isPaperPath(path: string): boolean {
  const parts = path.split("/");
  return isPaperName(parts.pop() ?? "") && parts.every(isCorpusFolder);
}

/**
 * Whether a file's name, without the folders above it, is one that papers have: `.txt` and `.md` files, but for those
 * that lie in any repository and are about it, such as `README.md`, `LICENSE-MIT.txt` and `requirements.txt`.
 */
export function isPaperName(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name) && !name.startsWith(".") && !aboutRepository.test(name);
}

/** Whether papers may lie in a folder of this name. */
export function isCorpusFolder(name: string): boolean {
  return !name.startsWith(".") && !filledByPrograms.test(name);
}

// `README.de.md`, `CHANGELOG-2.x.md`; not `Changelog der Satzung.md`.
const aboutRepository =
  /^(?:readme|liesmich|licen[cs]e|lizenz|copying|notice|third[-_]party[-_](?:notices|licen[cs]es)|changelog|changes|history|contributing|code[-_]of[-_]conduct|security|support|governance|authors|contributors|maintainers|codeowners|install|upgrading|todo|pull[-_]request[-_]template|issue[-_]template|agents|claude|requirements|constraints|cmakelists|robots|humans|llms|ads|top[-_]level|entry[-_]points)(?:[-_.][\w.-]*)?\.(?:txt|md)$/i;

const filledByPrograms = /^(?:node_modules|bower_components|site-packages|__pycache__|.*\.(?:egg|dist)-info)$/;
