import { partiesOf } from "../municipality/parties.ts";
import { countedOf } from "../search/rank/counted.ts";
import { countFacets } from "../search/rank/facets.ts";
import type { CorpusOverview } from "./overview.ts";
import type { Session } from "./session.ts";
import { version } from "./version.ts";

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
      kinds: countedOf(kind),
      parties: countedOf(sets.countFacts("party", all).sort(([, one], [, other]) => other - one)),
      committees: countedOf(committee),
      years: countedOf(year),
    };
  });
}
