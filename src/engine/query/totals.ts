import type { FacetName } from "../../search/rank/facet-names.ts";
import type { FactRole, PaperIndex } from "../../store/index.ts";
import { type SearchAnswer, valueIn } from "../read/search-request.ts";
import { allOf, type Dsl } from "./dsl.ts";
import { type EngineQuery, withAny } from "./query.ts";

/** What is said of all papers that match. */
export interface Totals {
  readonly total: number;
  readonly withAll: number;
  /** About: beyond some ten thousand matters the engine estimates. */
  readonly matters: number;
  readonly facts: ReadonlyMap<FactRole, Facts>;
}

type Facts = ReadonlyArray<readonly [value: string, papers: number]>;

// What facets are counted by, see `countFacets`.
const rolesOf: Readonly<Record<FacetName, readonly FactRole[]>> = {
  kind: ["kind"],
  sender: ["party", "sender"],
  committee: ["committee"],
  year: ["date", "year"],
};

// Values of a fact, at most: a town has some thousand senders and days.
const MOST = 20_000;
const EXACT = 40_000;

/** @param towns how many are asked: a matter is of one town */
export function totalsRequest(
  { leaves, words }: Pick<EngineQuery, "leaves" | "words">,
  facets: readonly FacetName[],
  towns: number,
) {
  const having = words.map(({ bit }) => withAny(leaves.filter((leaf) => (leaf.words & bit) !== 0)));
  const facts = facets.flatMap((name) => rolesOf[name]);
  return {
    all: { filter: allOf(having) satisfies Dsl },
    matters: {
      terms: { field: "_index", size: towns },
      aggs: { own: { cardinality: { field: "matters", precision_threshold: Math.ceil(EXACT / towns) } } },
    },
    ...Object.fromEntries(
      facts.map((role) => [
        `facts-${role}`,
        { terms: { field: "numbers", include: `${role} .*`, size: MOST, order: { _key: "asc" } } },
      ]),
    ),
  };
}

export function totalsIn({ hits, aggregations = {} }: SearchAnswer): Totals {
  const facts = Object.entries(aggregations).flatMap(([name, { buckets = [] }]) => {
    const role = /^facts-(.*)$/.exec(name)?.[1] as FactRole | undefined;
    if (role === undefined) return [];
    const counts = buckets.map(({ key, doc_count }) => [key.slice(role.length + 1), doc_count] as const);
    return [[role, counts] as const];
  });
  return {
    total: hits.total?.value ?? 0,
    withAll: aggregations["all"]?.doc_count ?? 0,
    matters: (aggregations["matters"]?.buckets ?? []).reduce((sum, { own }) => sum + valueIn(own), 0),
    facts: new Map(facts),
  };
}

/** The same index, which counts facts as the engine counted them. */
export function withCounts(index: PaperIndex, facts: Totals["facts"]): PaperIndex {
  const { sets } = index;
  const countFacts: typeof sets.countFacts = (role, among) => [...(facts.get(role) ?? sets.countFacts(role, among))];
  return { ...index, sets: { ...sets, countFacts } };
}
