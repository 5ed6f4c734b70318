import type { NumberScheme } from "../number/scheme.ts";
import type { Paper } from "../paper/record.ts";
import { type Citing, familyMembers, ownCitations, placesCiting, type ReferenceGraph } from "./graph.ts";

/** A number beside a paper, with the papers of the corpus that have it: none, if it is only cited. */
export interface Related {
  readonly drucksache: string;
  readonly papers: readonly Paper[];
}

/** How a paper stands to the others. */
export interface Relations {
  /** The numbers it names, each once, in the order of the text. */
  readonly cites: readonly Related[];
  /** Who names it, the first place of each paper. */
  readonly citedBy: readonly Citing[];
  readonly answers: readonly Related[];
  readonly answeredBy: readonly Paper[];
  /** The other members of its family, such as `18-08544-01` for `18-08544`. */
  readonly family: readonly Related[];
}

export function relationsOf(paper: Paper, graph: ReferenceGraph, scheme: NumberScheme): Relations {
  const related = (drucksache: string): Related => ({ drucksache, papers: graph.papersWith(drucksache) });
  const own = ownCitations(paper);
  const answered = own.filter(({ relation }) => relation === "answers");
  const { drucksache } = paper;
  const places = drucksache === undefined ? [] : placesCiting(drucksache, graph);
  const citedBy = places.filter((citing) => citing.paper.file !== paper.file);
  const answering = citedBy.filter(({ citation }) => citation.relation === "answers");
  const family = drucksache === undefined ? [] : familyMembers(drucksache, graph, scheme);
  return {
    cites: unique(own.map((citation) => citation.drucksache)).map(related),
    citedBy: firstOfEach(citedBy),
    answers: unique(answered.map((citation) => citation.drucksache)).map(related),
    answeredBy: firstOfEach(answering).map((citing) => citing.paper),
    family: family.filter((number) => number !== drucksache).map(related),
  };
}

/** One place a paper: its first. */
export function firstOfEach(places: readonly Citing[]): Citing[] {
  const seen = new Set<string>();
  return places.filter(({ paper: { file } }) => !seen.has(file) && seen.add(file));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
