import type { PaperHead } from "../store/format/paper-head.ts";
import type { PaperIndex, Ranking } from "../store/paper-index.ts";

/** An index as if it held these of its papers only. Without words they come in the order in which they are given. */
export function onlyThese(index: PaperIndex, papers: readonly PaperHead[]): PaperIndex {
  const files = new Set(papers.map(({ file }) => file));
  return {
    ...index,
    rank(query, options = {}): Ranking {
      const { accept = () => true, limit } = options;
      if (query.trim() !== "") {
        return index.rank(query, { ...options, accept: (paper) => files.has(paper.file) && accept(paper) });
      }
      const accepted = papers.filter(accept);
      return {
        total: accepted.length,
        first: accepted.slice(0, limit).map((paper) => ({ paper, score: 1, terms: [] })),
      };
    },
  };
}
