import { daysSince } from "../paper/references/asked-on.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";

/**
 * The result for scripts; the keys are documented in `docs/json.md`. Unknown fields are left out.
 *
 * @param today for unanswered questions: the day up to which their waiting time is counted
 */
export function searchToJson({ hits, facets, ...result }: SearchResult, today?: string): unknown {
  const { query, total, withAll, suggestions } = result;
  return {
    ...{ query, total, withAll },
    ...(suggestions.length > 0 && { suggestions }),
    ...(facets && {
      facets: Object.fromEntries(
        Object.entries(facets).map(([name, values = []]) => [
          name,
          values.map(([value, papers]) => ({ value, papers })),
        ]),
      ),
    }),
    hits: hits.map((hit) => hitToJson(hit, today)),
  };
}

export function hitToJson({ paper, score, all, snippet, why }: Hit, today?: string): Readonly<Record<string, unknown>> {
  return {
    file: paper.file,
    drucksache: paper.drucksache,
    kind: paper.kind,
    date: paper.date,
    betreff: paper.betreff,
    sender: paper.sender,
    ...(today !== undefined && { days: daysSince(paper, today), session: paper.session }),
    score: Number(score.toPrecision(6)),
    all,
    line: snippet?.line,
    snippet: snippet?.text,
    why: why?.map(({ share, ...reason }) => ({ ...reason, share: Number(share.toPrecision(3)) })),
  };
}
