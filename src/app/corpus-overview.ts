import { partiesOf } from "../municipality/parties.ts";
import { countFacets, type FacetCount } from "../search/rank/facets.ts";
import type { Session } from "./session.ts";
import { version } from "./version.ts";

/** What a corpus holds, for who has not asked anything yet. Values of facts come with their papers, the most frequent first. */
export interface CorpusOverview {
  /** Name of the town, and what it is called. */
  readonly municipality: string;
  readonly title: string;
  readonly papers: number;
  /** Places at which papers of the town are cited. */
  readonly citations: number;
  /** When the index was written, as an ISO time. */
  readonly indexedAt: string;
  /** Of the program. */
  readonly version: string;
  readonly kinds: readonly FacetCount[];
  readonly parties: readonly FacetCount[];
  readonly committees: readonly FacetCount[];
  /** The latest first. */
  readonly years: readonly FacetCount[];
}

export async function corpusOverview(session: Session): Promise<CorpusOverview> {
  const { municipality } = session.corpus;
  const parties = partiesOf(municipality);
  return session.ask(({ sets, count, written }) => {
    const all = sets.all();
    const { kind = [], committee = [], year = [] } = countFacets(["kind", "committee", "year"], all, { sets, parties });
    return {
      municipality: municipality.name,
      title: municipality.title,
      ...{ papers: count.papers, citations: count.citations, indexedAt: written, version },
      kinds: kind,
      parties: sets.countFacts("party", all).sort(([, one], [, other]) => other - one),
      committees: committee,
      years: year,
    };
  });
}
