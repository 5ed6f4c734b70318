import { type PartyTable, partiesIn } from "../../municipality/parties.ts";
import { type PaperSet, type PaperSets, together } from "../../store/index.ts";
import type { FacetName } from "./facet-names.ts";

/** A value of a facet with the number of papers that have it, and how many of them by the year in their number alone. */
export type FacetCount = readonly [value: string, papers: number, byNumber?: number];

/** For each facet its values, the most frequent first. */
export type Facets = Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;

export interface FacetOptions {
  readonly sets: PaperSets;
  /** Senders of a party count as the party. */
  readonly parties: PartyTable;
}

export function countFacets(names: readonly FacetName[], papers: PaperSet, options: FacetOptions): Facets {
  return Object.fromEntries(together(names.map((name) => () => [name, countFacet(name, papers, options)] as const)));
}

function countFacet(name: FacetName, papers: PaperSet, { sets, parties }: FacetOptions): readonly FacetCount[] {
  if (name === "year") return countYears(papers, sets);
  if (name !== "sender") return mostFirst(sets.countFacts(name, papers));
  const [byParty, senders] = together([
    () => sets.countFacts("party", papers),
    () => sets.countFacts("sender", papers),
  ]);
  const others = senders.filter(([sender]) => partiesIn(sender, parties).length === 0);
  return mostFirst([...byParty, ...others]);
}

/** The years of the papers' dates, and of the numbers of papers without a date. */
function countYears(papers: PaperSet, sets: PaperSets): readonly FacetCount[] {
  const years = new Map<string, number>();
  const [dates, numbers] = together([() => sets.countFacts("date", papers), () => sets.countFacts("year", papers)]);
  for (const [date, count] of dates) {
    const year = date.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  const byNumber = new Map(numbers);
  const all = [...new Set([...years.keys(), ...byNumber.keys()])].map((year): FacetCount => {
    const more = byNumber.get(year) ?? 0;
    const count = (years.get(year) ?? 0) + more;
    return more === 0 ? [year, count] : [year, count, more];
  });
  // Years are looked up as on a calendar.
  return all.sort(([a], [b]) => (a < b ? 1 : -1));
}

function mostFirst(counts: ReadonlyArray<readonly [string, number]>): FacetCount[] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
