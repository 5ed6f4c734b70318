import { daysSince } from "../paper/asked-on.ts";
import type { SearchResult } from "../search/search-papers.ts";

/**
 * The result for scripts; the keys are documented in the README. What is not known of a paper is left out.
 *
 * @param today of questions that wait for an answer: the day up to which they have waited
 */
export function searchToJson({ query, total, hits }: SearchResult, today?: string): unknown {
  return {
    query: query.words,
    total,
    hits: hits.map(({ paper, score, snippet }) => ({
      file: paper.file,
      drucksache: paper.drucksache,
      kind: paper.kind,
      date: paper.date,
      betreff: paper.betreff,
      sender: paper.sender,
      ...(today !== undefined && { days: daysSince(paper, today), session: paper.session }),
      score: Number(score.toPrecision(6)),
      line: snippet?.line,
      snippet: snippet?.text,
    })),
  };
}
