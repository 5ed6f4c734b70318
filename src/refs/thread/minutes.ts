import type { Citation } from "../../citation/citation.ts";
import { isSameNumber } from "../../drucksache/identity.ts";
import type { Paper } from "../../paper/record.ts";
import { matterOf } from "../../paper/references/matter.ts";
import { type Citing, ownCitations, type ReferenceGraph } from "../graph.ts";
import { isSameCommittee, isSameSubject } from "../same-matter.ts";
import { isBeside, isMain } from "./role.ts";
import { mainItem, type NearPapers } from "./same-item.ts";

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

/**
 * Minutes of a paper that have its number wrong, at the place where they have it: no paper for the session has the number, and
 * subject, session and item are the paper's.
 */
export function misnumberedMinutes(paper: Paper, { minutesOnDay }: NearPapers, graph: ReferenceGraph): Citing[] {
  if (!isMain(paper)) return [];
  return paper.beratungsfolge.flatMap((row) => {
    const item = mainItem(row.top);
    if (row.date === undefined || item === undefined) return [];
    return minutesOnDay(row.date, paper).flatMap((minutes) => {
      const [citation] = itemsOf(minutes);
      const [session] = minutes.beratungsfolge;
      if (!citation || !session) return [];
      const meant = graph.papersWith(citation.drucksache).flatMap(({ beratungsfolge }) => beratungsfolge);
      if (meant.some(({ date }) => date === row.date)) return [];
      const isSame = mainItem(session.top) === item && isSameCommittee(session, row);
      return isSame && isSameSubject(matterOf(paper), matterOf(minutes)) ? [{ paper: minutes, citation }] : [];
    });
  });
}
