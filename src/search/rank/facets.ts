import type { PaperSet, PaperSets } from "../../store/index.ts";

/** By what the papers that were found can be counted. */
export const facetNames = ["kind", "sender", "committee", "year"] as const;
export type FacetName = (typeof facetNames)[number];

/** For each facet its values with the number of papers that have them, the most frequent first. */
export type Facets = Readonly<Partial<Record<FacetName, ReadonlyArray<readonly [value: string, papers: number]>>>>;

export function countFacets(names: readonly FacetName[], papers: PaperSet, sets: PaperSets): Facets {
  return Object.fromEntries(names.map((name) => [name, countFacet(name, papers, sets)]));
}

function countFacet(name: FacetName, papers: PaperSet, sets: PaperSets): Array<readonly [string, number]> {
  if (name !== "year") return mostFirst(sets.countFacts(name, papers));
  const years = new Map<string, number>();
  for (const [date, count] of sets.countFacts("date", papers)) {
    const year = date.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  // Years are looked up as on a calendar.
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1));
}

function mostFirst(counts: ReadonlyArray<readonly [string, number]>): Array<readonly [string, number]> {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
