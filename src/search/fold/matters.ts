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
export function mattersOf(
  papers: readonly number[],
  { matterOf, size }: Pick<PaperSets, "matterOf" | "size">,
): Matters {
  // For each paper one more than another paper of its matter, nearer to the root; 0 for a root. Common words ask for all papers.
  const next = new Int32Array(size);
  let count = papers.length;
  const rootOf = (paper: number): number => {
    let root = paper;
    for (let other = next[root] as number; other !== 0; other = next[root] as number) root = other - 1;
    return root;
  };
  const join = (paper: number, known: Map<number, number>, hash: number): void => {
    if (hash === 0) return;
    const other = known.get(hash | 0);
    if (other === undefined) {
      known.set(hash | 0, paper);
      return;
    }
    const [root, otherRoot] = [rootOf(paper), rootOf(other)];
    if (root === otherRoot) return;
    next[root] = otherRoot + 1;
    count--;
  };
  // By their hashes as signed numbers: V8 keeps those without an object for each.
  const [byNumber, bySubject, byText] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  const unnumbered: number[] = [];
  for (const paper of papers) {
    const [number, subject, text] = matterOf(paper);
    join(paper, byText, text);
    if (number === 0) unnumbered.push(paper);
    else {
      join(paper, byNumber, number);
      if (subject === 0) continue;
      // Of several numbers any one, but the same whatever the order of the papers.
      const known = bySubject.get(subject | 0);
      if (known === undefined || number < matterOf(known)[0]) bySubject.set(subject | 0, paper);
    }
  }
  for (const paper of unnumbered) join(paper, bySubject, matterOf(paper)[1]);
  return { count, rootOf };
}
