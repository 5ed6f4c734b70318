import type { Citation } from "../citation/citation.ts";
import { familyOf } from "../drucksache/canonical.ts";
import { isSameNumber, numberIdentity } from "../drucksache/identity.ts";
import { type NumberList, numberKey, numberList } from "../drucksache/lookup.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import { isAsking, type Matter, matterKeys, matterOf } from "../paper/references/matter.ts";

/** One place at which a paper names another. */
export interface Citing {
  readonly paper: Paper;
  readonly citation: Citation;
}

/** Which papers have a number and which cite it, leaving out papers of other bodies. A `PaperIndex` is one too. */
export interface ReferenceGraph {
  /** The numbers that papers have, and the numbers that they cite. */
  readonly ownNumbers: NumberList;
  readonly citedNumbers: NumberList;
  /** Usually one paper; an answer may carry the number of its question. */
  papersWith(drucksache: string): readonly Paper[];
  /** In the order of their files. */
  papersCiting(drucksache: string): readonly Paper[];
  /**
   * The papers that ask, and those that hold an answer, with one of the {@link matterKeys}.
   *
   * @param mayBe spares reading a record whose head rules it out; others may be given all the same
   */
  papersAsking(key: string, mayBe?: (head: Matter) => boolean): readonly Paper[];
  papersReplying(key: string, mayBe?: (head: Matter) => boolean): readonly Paper[];
}

/** The graph of papers in memory, given in the order of their files. */
export function buildGraph(papers: readonly Paper[]): ReferenceGraph {
  // Leading zeros do not count.
  const byNumber = new Map<string, Paper[]>();
  const citing = new Map<string, Paper[]>();
  const asking = new Map<string, Paper[]>();
  const replying = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const number of numbersOf(paper)) append(byNumber, numberIdentity(number), paper);
    for (const drucksache of new Set(ownCitations(paper).map((citation) => numberIdentity(citation.drucksache)))) {
      append(citing, drucksache, paper);
    }
    const matter = matterOf(paper);
    for (const key of matterKeys(matter)) {
      if (isAsking(matter)) append(asking, key, paper);
      if (matter.holdsAnswer) append(replying, key, paper);
    }
  }
  return {
    ownNumbers: numberList(papers.flatMap(numbersOf)),
    citedNumbers: numberList(papers.flatMap((paper) => ownCitations(paper).map(({ drucksache }) => drucksache))),
    papersWith: (drucksache) => byNumber.get(numberIdentity(drucksache)) ?? [],
    papersCiting: (drucksache) => citing.get(numberIdentity(drucksache)) ?? [],
    papersAsking: (key) => asking.get(key) ?? [],
    papersReplying: (key) => replying.get(key) ?? [],
  };
}

/**
 * Joins two graphs.
 * @param outdated papers of the first graph that are gone, or that the second one holds as they are now
 */
export function joinGraphs(
  one: ReferenceGraph,
  other: ReferenceGraph,
  outdated: readonly Paper[] = [],
): ReferenceGraph {
  const gone = new Set(outdated.map(({ file }) => file));
  const ownedByGone = new Set(outdated.flatMap(numbersOf));
  const citedByGone = new Set(outdated.flatMap((paper) => ownCitations(paper).map(({ drucksache }) => drucksache)));
  const join = (a: readonly Paper[], b: readonly Paper[]): readonly Paper[] =>
    [...a.filter(({ file }) => !gone.has(file)), ...b].sort((x, y) => (x.file < y.file ? -1 : 1));
  const joinLists = (a: NumberList, b: NumberList, isLeft: (number: string) => boolean): NumberList => ({
    startingWith: (key) => new Set([...[...a.startingWith(key)].filter(isLeft), ...b.startingWith(key)]),
    has: (number) => (a.has(number) && isLeft(number)) || b.has(number),
  });
  const graph: ReferenceGraph = {
    ownNumbers: joinLists(
      one.ownNumbers,
      other.ownNumbers,
      (number) => !ownedByGone.has(number) || graph.papersWith(number).length > 0,
    ),
    citedNumbers: joinLists(
      one.citedNumbers,
      other.citedNumbers,
      (number) => !citedByGone.has(number) || graph.papersCiting(number).length > 0,
    ),
    papersWith: (drucksache) => join(one.papersWith(drucksache), other.papersWith(drucksache)),
    papersCiting: (drucksache) => join(one.papersCiting(drucksache), other.papersCiting(drucksache)),
    papersAsking: (key, mayBe) => join(one.papersAsking(key, mayBe), other.papersAsking(key, mayBe)),
    papersReplying: (key, mayBe) => join(one.papersReplying(key, mayBe), other.papersReplying(key, mayBe)),
  };
  return graph;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The citations of papers of the paper's own town. */
export function ownCitations({ citations }: Paper): readonly Citation[] {
  return citations.filter(({ body }) => !body);
}

/** All places at which a number is cited, in the order of files and places. */
export function placesCiting(drucksache: string, graph: ReferenceGraph): Citing[] {
  return graph.papersCiting(drucksache).flatMap((paper) =>
    ownCitations(paper)
      .filter((citation) => isSameNumber(citation.drucksache, drucksache))
      .map((citation) => ({ paper, citation })),
  );
}

/** The members of a number's family, whether papers have them or only cite them, itself included, in order. */
export function familyMembers(
  drucksache: string,
  { ownNumbers, citedNumbers }: ReferenceGraph,
  scheme: NumberScheme,
): string[] {
  const family = familyOf(scheme, drucksache);
  const key = numberKey(family);
  const near = new Set([...ownNumbers.startingWith(key), ...citedNumbers.startingWith(key)]);
  return [...near].filter((number) => familyOf(scheme, number) === family).sort();
}
