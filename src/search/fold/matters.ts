import type { PaperSets } from "../../store/index.ts";

/** Which of some papers are of one matter. */
export interface Matters {
  /** How many matters they are. */
  readonly count: number;
  /** The same paper for all papers of a matter: one of them. */
  rootOf(paper: number): number;
}

/**
 * Tells which of some papers are one matter to a reader: a question and its answer, a motion and the opinion on it, minutes
 * of it, copies of a text. Those with one number are, and those with one text; a paper without a number is of one matter with
 * those of its subject and day. Two numbers with one subject are two motions.
 */
export function mattersOf(papers: readonly number[], { matters, size }: Pick<PaperSets, "matters" | "size">): Matters {
  const hashes = matters(papers);
  // For each paper one more than another paper of its matter, nearer to the root; 0 for a root. Common words ask for all papers.
  const next = new Int32Array(size);
  let count = papers.length;
  const rootOf = (paper: number): number => {
    let root = paper;
    for (let other = next[root] as number; other !== 0; other = next[root] as number) root = other - 1;
    return root;
  };
  const link = (paper: number, other: number): void => {
    const [root, otherRoot] = [rootOf(paper), rootOf(other)];
    if (root === otherRoot) return;
    next[root] = otherRoot + 1;
    count--;
  };
  const join = (paper: number, known: Map<number, number>, hash: number): void => {
    const other = known.get(hash);
    if (other === undefined) known.set(hash, paper);
    else link(paper, other);
  };
  const byNumber = new Map<number, number>();
  const byText = new Map<number, number>();
  // Places in `papers`.
  const bySubject = new Map<number, number>();
  const unnumbered: number[] = [];
  for (let i = 0; i < papers.length; i++) {
    const paper = papers[i] as number;
    // As signed numbers: V8 keeps those without an object for each.
    const number = (hashes[i * 3] as number) | 0;
    const subject = (hashes[i * 3 + 1] as number) | 0;
    const text = (hashes[i * 3 + 2] as number) | 0;
    if (text !== 0) join(paper, byText, text);
    if (number === 0) {
      if (subject !== 0) unnumbered.push(i);
      continue;
    }
    join(paper, byNumber, number);
    if (subject === 0) continue;
    // Of several numbers any one, but the same whatever the order of the papers.
    const known = bySubject.get(subject);
    if (known === undefined || number < ((hashes[known * 3] as number) | 0)) bySubject.set(subject, i);
  }
  for (const i of unnumbered) {
    const subject = (hashes[i * 3 + 1] as number) | 0;
    const known = bySubject.get(subject);
    if (known === undefined) bySubject.set(subject, i);
    else link(papers[i] as number, papers[known] as number);
  }
  return { count, rootOf };
}
