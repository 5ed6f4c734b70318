import type { FacetName } from "../../search/rank/facet-names.ts";
import type { Order } from "../../search/rank/orders.ts";
import { indexedFields, type StoredPaper } from "../../store/index.ts";
import type { Engine } from "../connect.ts";
import { keyOfTerm, toPaper } from "../document.ts";
import { allOf, type Dsl } from "../query/dsl.ts";
import { type Scored, scored } from "../query/score.ts";
import { type Totals, totalsIn, totalsRequest } from "../query/totals.ts";
import { type SearchAnswer, searchPath } from "./search-request.ts";

export interface Wanted {
  /** How many papers are to be shown. */
  readonly limit: number;
  readonly sort: Order | "score";
  readonly facets: readonly FacetName[];
  /** Only these files. */
  readonly only?: readonly string[];
}

export interface Candidates {
  /** In the order of their paths. */
  readonly papers: readonly StoredPaper[];
  readonly totals: Totals;
}

// Papers that are looked at for each one that is shown, and at least: drs has another order among them.
const TIMES = 16;
const LEAST = 300;
// Papers of one request: the engine's limit is ten thousand.
const AT_ONCE = 1_000;

/** What is asked of a paper to rank it. */
const ranked = ["file", "head", "kind", "citations", "matter", "length", "numbers"];

/** The papers that may come first, and what is said of all that match. */
export async function candidatesFor(engine: Engine, index: string, plan: Scored, wanted: Wanted): Promise<Candidates> {
  const { limit, sort, only } = wanted;
  const most = only ? only.length : sort === "score" ? Math.max(LEAST, limit * TIMES) : limit;
  const filter: Dsl = only ? allOf([plan.filter, { terms: { file: only } }]) : plan.filter;
  const source = [...ranked, ...countsWanted(plan)];
  const papers: StoredPaper[] = [];
  let totals: Totals | undefined;
  for (let after: readonly unknown[] | undefined; ; ) {
    const size = Math.min(AT_ONCE, most - papers.length);
    const answer: SearchAnswer = await engine.ask("POST", searchPath(index), {
      ...{ size, _source: source, sort: orders[sort], track_total_hits: totals === undefined },
      query: sort === "score" ? scored({ ...plan, filter }) : { bool: { filter: [filter] } },
      ...(totals === undefined && { aggs: totalsRequest(plan, wanted.facets) }),
      ...(after && { search_after: after }),
    });
    totals ??= totalsIn(answer);
    const { hits } = answer.hits;
    papers.push(...hits.map(({ _source }) => toPaper(_source)));
    after = hits.at(-1)?.sort;
    if (hits.length < size || papers.length >= most || !after) break;
  }
  return { papers: papers.sort((a, b) => (a.file < b.file ? -1 : 1)), totals };
}

const orders: Readonly<Record<Wanted["sort"], readonly Dsl[]>> = {
  score: [{ _score: "desc" }, { file: "asc" }],
  date: [{ date: { order: "desc", missing: "_last" } }, { file: "asc" }],
  number: [{ order: { order: "asc", missing: "_last" } }, { file: "asc" }],
};

/** The counts that papers are ranked by, each by its whole path: the engine finds these much faster than patterns. */
function countsWanted({ terms, countsOf }: Scored): readonly string[] {
  const wanted = terms.flatMap(({ term, prefix }) => {
    const key = keyOfTerm(term);
    if (prefix) return [`counts.*.${key}*`];
    return Array.from(countsOf(term).keys(), (field) => `counts.${indexedFields[field]}.${key}`);
  });
  return [...new Set(wanted)];
}
