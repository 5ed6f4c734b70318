import { daysSince } from "../paper/references/asked-on.ts";
import { openReason } from "../render/open-reason.ts";
import { printable } from "../render/printable.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import { paperData, paperText } from "./paper-text.ts";
import { placeText } from "./place.ts";
import { quoted } from "./quoted.ts";
import { type Answer, type CallContext, RefusedError } from "./tool.ts";

// As many hits as a model may page through: what stands further down is better found by another query.
const MOST_HITS = 500;

/** How many hits have to be found for an answer with so many. */
export function hitsUpTo(limit: number, { texts, from }: CallContext): number {
  if (from >= MOST_HITS) throw new RefusedError(texts.tooFar({ most: MOST_HITS }));
  return Math.min(MOST_HITS, from + limit);
}

/** Hits from one on, each with its place and a snippet. @param today where days are counted up to it */
export function hitList(result: SearchResult, { texts, language, from: start }: CallContext, today?: string): Answer {
  const { total, suggestions, hints } = result;
  const of = result.matters ?? total;
  const hits = result.hits.slice(start);
  const end = start + hits.length;
  const unmet = (result.unmet ?? []).map(({ field, value, near }) => `${field} “${value}”${near ? ` (${near}?)` : ""}`);
  const lines = [
    ...suggestions.map(texts.meant),
    ...unmet.map((condition) => texts.unmet({ condition: printable(condition) })),
    hits.length === 0 ? texts.noHits : texts.hits({ from: start + 1, to: end, of, papers: total }),
    ...(hits.length === 0 ? [] : [texts.quoted]),
    ...hits.map((hit, i) => hitText(hit, start + i + 1)),
  ];
  return {
    text: lines.join("\n"),
    next: end < of && hits.length > 0 && end < MOST_HITS ? end : undefined,
    data: {
      total,
      ...(result.matters !== undefined && { matters: result.matters }),
      ...(hints && { hints }),
      ...(suggestions.length > 0 && { suggestions }),
      ...(result.unmet && { unmet: result.unmet }),
      hits: hits.map(hitData),
    },
  };

  function hitText({ paper, snippet, others = [] }: Hit, rank: number): string {
    const { line: firstLine, page } = snippet ?? {};
    const days = today === undefined ? undefined : daysSince(paper, today);
    return [
      `${rank}. ${paperText(paper)}`,
      `   ${placeText({ file: paper.file, firstLine, page }, texts)}${days === undefined ? "" : `, ${texts.days({ days })}`}`,
      ...(snippet ? [quoted(snippet.text)] : []),
      ...(others.length > 0 ? [`   ${texts.others}: ${others.map(paperText).join("; ")}`] : []),
    ].join("\n");
  }

  function hitData({ paper, all, snippet, others }: Hit): object {
    return {
      ...paperData(paper),
      sender: paper.sender.map(printable),
      ...(today !== undefined && { days: daysSince(paper, today), open: openReason(paper, language) }),
      all,
      ...(snippet && { line: snippet.line, page: snippet.page, snippet: printable(snippet.text) }),
      ...(others && { others: others.map(paperData) }),
    };
  }
}
