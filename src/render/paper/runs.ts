import type { Paper } from "../../paper/record.ts";
import type { Span } from "../../text/span.ts";

type Citation = Paper["citations"][number];

/** A stretch of a line that is all of one sort. */
export interface Run {
  readonly text: string;
  readonly citation?: Citation;
  readonly isMarked?: true;
}

/** Something at a place of a text. */
export type Spot = Span & ({ readonly citation: Citation } | { readonly isMark: true });

/** A stretch of a text cut where a citation or a mark begins or ends. */
export function runsBetween(text: string, { start, end }: Span, spots: readonly Spot[]): Run[] {
  const here = spots.filter((spot) => spot.start < end && spot.end > start);
  if (here.length === 0) return end > start ? [{ text: text.slice(start, end) }] : [];
  const inside = here.flatMap((spot) => [spot.start, spot.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i): Run => {
    const from = cuts[i] ?? start;
    const over = here.filter((spot) => spot.start < to && spot.end > from);
    const cited = over.find((spot): spot is Span & { citation: Citation } => "citation" in spot);
    return {
      text: text.slice(from, to),
      ...(cited && { citation: cited.citation }),
      ...(over.some((spot) => "isMark" in spot) && { isMarked: true as const }),
    };
  });
}
