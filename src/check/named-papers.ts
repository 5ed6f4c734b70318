/** Papers that a message names. */
export interface NamedPapers {
  readonly files: readonly string[];
  /** How many more there are; missing, if none. */
  readonly more?: number;
}

// Of thousands of papers with one number each would be told of all others. Whoever mends this sees enough from a few.
const MOST = 20;

export function namedPapers(papers: ReadonlyArray<{ readonly file: string }>): NamedPapers {
  const files = papers.slice(0, MOST).map(({ file }) => file);
  return papers.length > MOST ? { files, more: papers.length - MOST } : { files };
}
