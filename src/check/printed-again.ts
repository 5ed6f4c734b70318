import type { Paper } from "../paper/record.ts";
import { subjectKey } from "../paper/references/matter.ts";

/**
 * Papers with one number, each once: one that is printed again, for its next session or with a word mended, has the kind, the
 * subject and the senders of the first. Several movers may bring in motions of one subject under one number.
 */
export function withoutPrintedAgain(papers: readonly Paper[]): readonly Paper[] {
  const seen = new Set<string>();
  return papers.filter((paper) => {
    const subject = subjectKey(paper.betreff);
    if (subject === "") return true;
    const key = JSON.stringify([paper.kind, subject, [...paper.sender].map(nameKey).sort()]);
    return !seen.has(key) && seen.add(key);
  });
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
