import type { Backend } from "../backend.ts";
import { yearsOf } from "../chart/years.ts";

export interface TermYears {
  readonly term: string;
  readonly counts: ReadonlyMap<number, number>;
}

export interface TermTable {
  readonly years: readonly number[];
  readonly terms: readonly TermYears[];
}

/** In how many papers of each year terms stand. Nothing is taken for a hint: a year in a term is a word. */
export async function termYears(backend: Backend, terms: readonly string[], signal: AbortSignal): Promise<TermTable> {
  const facets = await Promise.all(
    terms.map(async (q) => {
      const answer = await backend.search({ q, literal: "true", limit: "1", facets: "year" }, signal);
      return answer.facets?.year ?? [];
    }),
  );
  const counted = facets.map(yearsOf);
  const all = counted.flat().map(({ year }) => year);
  const first = Math.min(...all);
  const length = all.length === 0 ? 0 : Math.max(...all) - first + 1;
  return {
    years: Array.from({ length }, (_, i) => first + i),
    terms: terms.map((term, i) => ({
      term,
      counts: new Map(counted[i]?.map(({ year, papers }) => [year, papers])),
    })),
  };
}
