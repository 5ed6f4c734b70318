import { daysSince } from "../paper/references/asked-on.ts";
import { openReason } from "../render/open-reason.ts";
import { printable } from "../render/printable.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import { cursorAt, placeIn } from "./cursor.ts";
import { paperData, paperText } from "./paper-text.ts";
import { placeText } from "./place.ts";
import { quoted } from "./quoted.ts";
import { type Answer, type Context, RefusedError } from "./tool.ts";

interface Listing {
  readonly tool: string;
  readonly given: Readonly<Record<string, unknown>> & { readonly limit: number };
}

// As many hits as a model may page through: what stands further down is better found by another query.
const MOST_HITS = 500;

/** Which hits of a list a call asks for: the first ones up to `limit` are needed. */
export function rangeOf(call: Listing, { texts }: Pick<Context, "texts">): { start: number; limit: number } {
  const start = placeIn(call, texts);
  if (start >= MOST_HITS) throw new RefusedError(texts.tooFar({ most: MOST_HITS }));
  return { start, limit: Math.min(MOST_HITS, start + call.given.limit) };
}

/** Hits from one on, each with its place and a snippet. @param today where days are counted up to it */
export function hitList(
  result: SearchResult,
  { call, start, today }: { readonly call: Listing; readonly start: number; readonly today?: string },
  { texts, language }: Context,
): Answer {
  const { total, suggestions, hints } = result;
  const of = result.matters ?? total;
  const hits = result.hits.slice(start);
  const end = start + hits.length;
  const cursor = end < of && hits.length > 0 && end < MOST_HITS ? cursorAt(end, call) : undefined;
  const unmet = (result.unmet ?? []).map(({ field, value, near }) => `${field} “${value}”${near ? ` (${near}?)` : ""}`);
  const lines = [
    ...suggestions.map(texts.meant),
    ...unmet.map((condition) => texts.unmet({ condition: printable(condition) })),
    hits.length === 0 ? texts.noHits : texts.hits({ from: start + 1, to: end, of, papers: total }),
    ...(hits.length === 0 ? [] : [texts.quoted]),
    ...hits.map((hit, i) => hitText(hit, start + i + 1)),
    ...(cursor === undefined ? [] : [texts.goOn({ cursor })]),
  ];
  return {
    text: lines.join("\n"),
    data: {
      total,
      ...(result.matters !== undefined && { matters: result.matters }),
      ...(hints && { hints }),
      ...(suggestions.length > 0 && { suggestions }),
      ...(result.unmet && { unmet: result.unmet }),
      hits: hits.map(hitData),
      ...(cursor !== undefined && { cursor }),
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
