/** Some of the papers of an index: 1 at the number of each that is among them. */
export type PaperSet = Uint8Array;

export function union(sets: readonly PaperSet[], size: number): PaperSet {
  const all = new Uint8Array(size);
  for (const set of sets) for (let i = 0; i < size; i++) all[i] = (all[i] as number) | (set[i] as number);
  return all;
}

export function intersection(sets: readonly PaperSet[], size: number): PaperSet {
  const all = new Uint8Array(size).fill(1);
  for (const set of sets) for (let i = 0; i < size; i++) all[i] = (all[i] as number) & (set[i] as number);
  return all;
}

/** The papers of the first set that are not in the second. */
export function difference(set: PaperSet, without: PaperSet): PaperSet {
  return set.map((one, i) => one & ~(without[i] as number));
}

/** The set of these papers. */
export function setOf(papers: readonly number[], size: number): PaperSet {
  const set = new Uint8Array(size);
  for (const paper of papers) set[paper] = 1;
  return set;
}

export function countOf(set: PaperSet): number {
  let count = 0;
  for (let i = 0; i < set.length; i++) count += set[i] as number;
  return count;
}

/** The numbers of the papers, in rising order. */
export function membersOf(set: PaperSet): number[] {
  const members: number[] = [];
  for (let i = 0; i < set.length; i++) if (set[i] === 1) members.push(i);
  return members;
}
