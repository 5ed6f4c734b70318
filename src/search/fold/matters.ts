import type { PaperSets } from "../../store/index.ts";

/** For each of some papers the first of those that are of one matter with it, which may be itself. */
export type Matters = ReadonlyMap<number, number>;

/**
 * Tells which of some papers are one matter to a reader: a question and its answer, a motion and the opinion on it, minutes
 * of it, copies of a text. Those with one number are, and those with one text; a paper without a number is of one matter with
 * those of its subject and day. Two numbers with one subject are two motions.
 */
export function mattersOf(papers: readonly number[], { matterOf }: Pick<PaperSets, "matterOf">): Matters {
  const first = new Map<number, number>();
  const rootOf = (paper: number): number => {
    let root = paper;
    for (let next = first.get(root) ?? root; next !== root; next = first.get(root) ?? root) root = next;
    return root;
  };
  const byKey = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const;
  const join = (paper: number, key: 0 | 1 | 2, hash: number): boolean => {
    if (hash === 0) return false;
    const known = byKey[key].get(hash);
    if (known === undefined) byKey[key].set(hash, paper);
    else first.set(rootOf(paper), rootOf(known));
    return known !== undefined;
  };
  const unnumbered: number[] = [];
  for (const paper of papers) {
    const [number, subject, text] = matterOf(paper);
    first.set(paper, paper);
    join(paper, 2, text);
    if (number === 0) unnumbered.push(paper);
    else {
      join(paper, 0, number);
      if (subject === 0) continue;
      // Of several numbers any one, but the same whatever the order of the papers.
      const known = byKey[1].get(subject);
      if (known === undefined || number < matterOf(known)[0]) byKey[1].set(subject, paper);
    }
  }
  for (const paper of unnumbered) join(paper, 1, matterOf(paper)[1]);
  return new Map(papers.map((paper) => [paper, rootOf(paper)]));
}

/** How many matters they are. */
export function countMatters(matters: Matters): number {
  return new Set(matters.values()).size;
}
