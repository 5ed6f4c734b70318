import { familyOf } from "../number/canonical.ts";
import type { NumberScheme } from "../number/scheme.ts";
import type { Paper } from "../paper/record.ts";
import type { Citing, ReferenceGraph } from "./graph.ts";

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
  const related = (drucksache: string): Related => ({ drucksache, papers: graph.byNumber.get(drucksache) ?? [] });
  const own = paper.citations.filter(({ body }) => !body);
  const answered = own.filter(({ relation }) => relation === "answers");
  const citedBy = citersOf(paper.drucksache, graph).filter((citing) => citing.paper !== paper);
  return {
    cites: unique(own.map(({ drucksache }) => drucksache)).map(related),
    citedBy: firstOfEach(citedBy),
    answers: unique(answered.map(({ drucksache }) => drucksache)).map(related),
    answeredBy: unique(citedBy.filter(({ citation }) => citation.relation === "answers").map((citing) => citing.paper)),
    family: familyOfNumber(paper.drucksache, graph, scheme).map(related),
  };
}

/** All places at which a number is cited; none for a paper without one. */
export function citersOf(drucksache: string | undefined, { citedBy }: ReferenceGraph): readonly Citing[] {
  return drucksache === undefined ? [] : (citedBy.get(drucksache) ?? []);
}

/** One place a paper: its first. */
export function firstOfEach(places: readonly Citing[]): Citing[] {
  const seen = new Set<Paper>();
  return places.filter(({ paper }) => !seen.has(paper) && seen.add(paper));
}

function familyOfNumber(drucksache: string | undefined, { families }: ReferenceGraph, scheme: NumberScheme): string[] {
  if (drucksache === undefined) return [];
  return (families.get(familyOf(scheme, drucksache)) ?? []).filter((number) => number !== drucksache);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
