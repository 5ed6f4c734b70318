/** Papers that a message names, by their files; of many the first ones. */
export interface NamedFiles {
  readonly files: readonly string[];
  /** How many there are besides. */
  readonly more?: number;
}

// Each of thousands of papers with one number would name all the others.
const MOST_FILES = 10;

export function namedFiles(papers: ReadonlyArray<{ readonly file: string }>): NamedFiles {
  const files = papers.slice(0, MOST_FILES).map(({ file }) => file);
  const more = papers.length - files.length;
  return { files, ...(more > 0 && { more }) };
}
