import type { Language } from "../language/language.ts";
import { daysSince } from "../paper/references/asked-on.ts";
import { countedOf } from "../search/rank/counted.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import { openReason } from "./open-reason.ts";

/**
 * The result for scripts; the keys are documented in `docs/json.md`. Unknown fields are left out.
 *
 * @param today for unanswered questions: the day up to which their waiting time is counted
 */
export function searchToJson(
  { hits, facets, ...result }: SearchResult,
  today?: string,
  language: Language = "en",
): unknown {
  const { query, total, withAll, matters, hints, unmet, suggestions } = result;
  return {
    ...{ query, total, withAll, ...(matters !== undefined && { matters }) },
    ...(hints && { hints }),
    ...(unmet && { unmet }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(facets && {
      facets: Object.fromEntries(Object.entries(facets).map(([name, values = []]) => [name, countedOf(values)])),
    }),
    hits: hits.map((hit) => hitToJson(hit, today, language)),
  };
}

export function hitToJson(
  { paper, score, all, snippet, others, why }: Hit,
  today?: string,
  language: Language = "en",
): Readonly<Record<string, unknown>> {
  return {
    file: paper.file,
    drucksache: paper.drucksache,
    otherNumbers: paper.otherNumbers,
    yearForm: paper.yearForm,
    kind: paper.kind,
    date: paper.date,
    betreff: paper.betreff,
    sender: paper.sender,
    ...(today !== undefined && {
      days: daysSince(paper, today),
      session: paper.session,
      open: openReason(paper, language),
    }),
    score: Number(score.toPrecision(6)),
    all,
    line: snippet?.line,
    page: snippet?.page,
    snippet: snippet?.text,
    marks: snippet?.marks,
    others: others?.map(({ file, drucksache, yearForm, kind, date, betreff }) => ({
      ...{ file, drucksache, yearForm, kind, date, betreff },
    })),
    why: why?.map(({ share, ...reason }) => ({ ...reason, share: Number(share.toPrecision(3)) })),
  };
}
