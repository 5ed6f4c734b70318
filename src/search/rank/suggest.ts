import { termOf } from "../../analysis/term.ts";
import type { PaperIndex } from "../../store/index.ts";
import type { Hit, Suggestion } from "../search-result.ts";
import type { WordLeaf } from "./leaf.ts";
import { papersWith } from "./likely-words.ts";

/** For each word that no paper has the likeliest of those that it led to. */
export function suggest(
  leaves: readonly WordLeaf[],
  hits: ReadonlyArray<Pick<Hit, "snippet" | "paper">>,
  { analysis, words }: Pick<PaperIndex, "analysis" | "words">,
): Suggestion[] {
  const likeliest = new Map<string, string>();
  for (const { word, rule, term } of leaves) {
    if (rule === "similar" && !likeliest.has(word) && papersWith(analysis.analyze(word), words, 1) === 0) {
      likeliest.set(word, term);
    }
  }
  return Array.from(likeliest, ([word, term]) => ({ word, meant: writtenInHits(term, hits) }));
}

/** A term as the papers that were found write it. */
function writtenInHits(term: string, hits: ReadonlyArray<Pick<Hit, "snippet" | "paper">>): string {
  for (const { snippet, paper } of hits) {
    const marked = snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)) ?? [];
    const written = [...marked, ...(paper.betreff?.split(/[^\p{L}\p{M}]+/u) ?? [])].find(
      (word) => termOf(word) === term,
    );
    if (written !== undefined) return written;
  }
  return term;
}
