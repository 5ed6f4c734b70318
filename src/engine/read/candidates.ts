import type { FacetName } from "../../search/rank/facet-names.ts";
import type { Order } from "../../search/rank/orders.ts";
import { groupOf, groupsBeginning, type StoredPaper } from "../../store/index.ts";
import { allOf, anyOf, type Dsl } from "../query/dsl.ts";
import { type Scored, scored } from "../query/score.ts";
import { type Totals, totalsIn, totalsRequest } from "../query/totals.ts";
import { byFile, light, type Place, paperFound, searchOnce } from "./place.ts";

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

/** The papers that may come first, and what is said of all that match. */
export async function candidatesFor(place: Place, plan: Scored, wanted: Wanted): Promise<Candidates> {
  const { limit, sort, only } = wanted;
  const most = only ? only.length : sort === "score" ? Math.max(LEAST, limit * TIMES) : limit;
  const filter: Dsl = only ? allOf([plan.filter, amongFiles(place, only)]) : plan.filter;
  const source = [...light, ...countsWanted(plan)];
  const papers: StoredPaper[] = [];
  let totals: Totals | undefined;
  for (let after: readonly unknown[] | undefined; ; ) {
    const size = Math.min(AT_ONCE, most - papers.length);
    const answer = await searchOnce(place, {
      ...{ size, _source: source, sort: orders[sort], track_total_hits: totals === undefined },
      query: sort === "score" ? scored({ ...plan, filter }) : { bool: { filter: [filter] } },
      ...(totals === undefined && { aggs: totalsRequest(plan, wanted.facets, place.towns.length) }),
      ...(after && { search_after: after }),
    });
    totals ??= totalsIn(answer);
    const { hits } = answer.hits;
    papers.push(...hits.map((hit) => paperFound(place, hit)));
    after = hits.at(-1)?.sort;
    if (hits.length < size || papers.length >= most || !after) break;
  }
  return { papers: papers.sort((a, b) => (a.file < b.file ? -1 : 1)), totals };
}

const orders: Readonly<Record<Wanted["sort"], readonly Dsl[]>> = {
  score: [{ _score: "desc" }, ...byFile],
  date: [{ date: { order: "desc", missing: "_last" } }, ...byFile],
  number: [{ order: { order: "asc", missing: "_last" } }, ...byFile],
};

// Files of one condition: the engine allows no more.
const MOST_FILES = 65_000;

/** The papers of these files. */
function amongFiles({ towns, isNamed }: Place, files: readonly string[]): Dsl {
  const within = towns.flatMap(({ town, index }): Dsl[] => {
    const own = isNamed ? files.filter((file) => file.startsWith(`${town}/`)) : files;
    const paths = isNamed ? own.map((file) => file.slice(town.length + 1)) : own;
    const pieces: Dsl[] = [];
    for (let at = 0; at < paths.length; at += MOST_FILES)
      pieces.push({ terms: { file: paths.slice(at, at + MOST_FILES) } });
    return pieces.map((piece) => (isNamed ? allOf([{ term: { _index: index } }, piece]) : piece));
  });
  return anyOf(within);
}

/** The counts that papers are ranked by, each by its whole path: the engine finds these much faster than patterns. */
function countsWanted({ terms }: Scored): readonly string[] {
  const groups = terms.map(({ term, prefix }) => (prefix ? groupsBeginning(term) : groupOf(term)));
  return [...new Set(groups)].map((group) => `counts.${group}`);
}
