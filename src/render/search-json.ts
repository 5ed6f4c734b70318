import type { SearchResult } from "../search/search-papers.ts";

/** The result for scripts; the keys are documented in the README. What is not known of a paper is left out. */
export function searchToJson({ query, total, withAll, hits }: SearchResult): unknown {
  return {
    query,
    total,
    withAll,
    hits: hits.map(({ paper, score, snippet }) => ({
      file: paper.file,
      drucksache: paper.drucksache,
      kind: paper.kind,
      date: paper.date,
      betreff: paper.betreff,
      sender: paper.sender,
      score: Number(score.toPrecision(6)),
      line: snippet?.line,
      snippet: snippet?.text,
    })),
  };
}
