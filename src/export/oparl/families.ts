import { numbersOf, type Paper } from "../../paper/record.ts";

export interface Families {
  /** The papers that a paper belongs to, changes, adds to or answers, and those that do so to it: by their files. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly below: ReadonlyMap<string, readonly string[]>;
}

// Where so many papers have one number, nobody knows which is meant.
const MOST = 50;

/** Which papers are subordinate to which. Two of one number, as a question and its answer, are not above each other. */
export function planFamilies(papers: readonly Paper[], papersWith: (drucksache: string) => readonly Paper[]): Families {
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const paper of papers) {
    const meant = numbersAbove(paper).map(papersWith);
    const files = new Set(meant.flatMap((some) => (some.length > MOST ? [] : some.map(({ file }) => file))));
    files.delete(paper.file);
    if (files.size > 0) above.set(paper.file, [...files]);
    for (const file of files) {
      const known = below.get(file);
      if (known) known.push(paper.file);
      else below.set(file, [paper.file]);
    }
  }
  return { above, below };
}

function numbersAbove(paper: Paper): string[] {
  const own = numbersOf(paper);
  const meant = paper.citations.flatMap(({ body, relation, drucksache }) =>
    body === undefined && relation !== "cites" && !own.includes(drucksache) ? drucksache : [],
  );
  return [...(paper.belongsTo === undefined ? [] : [paper.belongsTo]), ...meant];
}
