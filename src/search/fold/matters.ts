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
  const ids = matters(papers);
  let largest = 0;
  for (let i = 0; i < ids.length; i++) if ((ids[i] as number) > largest) largest = ids[i] as number;
  // Those of one segment are small, and an array of places is faster than a map.
  const placesOf = largest > size ? placesInMap : () => placesInArray(largest);
  const [byNumber, bySubject, byText] = [placesOf(), placesOf(), placesOf()];
  // For each paper one more than another paper of its matter, nearer to the root; 0 for a root. Common words ask for all papers.
  const next = new Int32Array(size);
  let count = papers.length;
  const rootOf = (paper: number): number => {
    let root = paper;
    for (let other = next[root] as number; other !== 0; other = next[root] as number) root = other - 1;
    return root;
  };
  const link = (place: number, otherPlace: number): void => {
    const [root, otherRoot] = [rootOf(papers[place] as number), rootOf(papers[otherPlace] as number)];
    if (root === otherRoot) return;
    next[root] = otherRoot + 1;
    count--;
  };
  const join = (place: number, known: Places, id: number): void => {
    const other = known.get(id);
    if (other < 0) known.set(id, place);
    else link(place, other);
  };
  const unnumbered: number[] = [];
  for (let i = 0; i < papers.length; i++) {
    // As signed numbers: V8 keeps those without an object for each.
    const number = (ids[i * 3] as number) | 0;
    const subject = (ids[i * 3 + 1] as number) | 0;
    const text = (ids[i * 3 + 2] as number) | 0;
    if (text !== 0) join(i, byText, text);
    if (number === 0) {
      if (subject !== 0) unnumbered.push(i);
      continue;
    }
    join(i, byNumber, number);
    if (subject === 0) continue;
    // Of several numbers any one, but the same whatever the order of the papers.
    const known = bySubject.get(subject);
    if (known < 0 || number < ((ids[known * 3] as number) | 0)) bySubject.set(subject, i);
  }
  for (const i of unnumbered) join(i, bySubject, (ids[i * 3 + 1] as number) | 0);
  return { count, rootOf };
}

/** The places of papers by a number that they have. */
interface Places {
  /** -1 if there is none. */
  get(id: number): number;
  set(id: number, place: number): void;
}

function placesInMap(): Places {
  const places = new Map<number, number>();
  return { get: (id) => places.get(id) ?? -1, set: (id, place) => void places.set(id, place) };
}

function placesInArray(largest: number): Places {
  // One more, so that 0 is none.
  const places = new Int32Array(largest + 1);
  return {
    get: (id) => (places[id] as number) - 1,
    set(id, place) {
      places[id] = place + 1;
    },
  };
}
