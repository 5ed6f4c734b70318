import type { Citation } from "../../citation/citation.ts";
import { isSameNumber } from "../../drucksache/identity.ts";
import type { Paper } from "../../paper/record.ts";
import { ownCitations, type ReferenceGraph } from "../graph.ts";
import { isBeside } from "./role.ts";

// What stands above the text of minutes, in UTF-16 units, where no decision tells its end.
const LONGEST_HEAD = 3_000;

/** The places at which the head of an excerpt from minutes names papers: those of one item of the agenda. */
export function itemsOf(minutes: Paper): readonly Citation[] {
  // Minutes of a whole session belong to no paper; they name all of its papers.
  if (minutes.kind !== "protokoll" || minutes.belongsTo === undefined) return [];
  const decision = minutes.sections.find(({ kind }) => kind === "beschluss");
  const end = decision?.start ?? LONGEST_HEAD;
  return ownCitations(minutes)
    .filter(({ start }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/**
 * The other numbers that an excerpt names with a number because one of them changes or adds to the other. `Punkt 7: Vergabe,
 * Vorlage: 2014/0640, dazu: Zusatzantrag, Vorlage: 2014/0718`. Motions that are only debated together do not count.
 */
export function namedWith(number: string, minutes: Paper, graph: ReferenceGraph): string[] {
  const groups: string[][] = [];
  for (const { drucksache } of itemsOf(minutes)) {
    const papers = graph.papersWith(drucksache);
    const last = groups.at(-1);
    if (last && (papers.length === 0 || papers.some(isBeside))) last.push(drucksache);
    else groups.push([drucksache]);
  }
  const group = groups.find((one) => one.some((other) => isSameNumber(other, number))) ?? [];
  return group.filter((other) => !isSameNumber(other, number));
}
