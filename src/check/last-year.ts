import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import type { NumberedPapers } from "./numbered-papers.ts";

/**
 * The last year in which a cited number can have been given out: its own; for a number without a year that of the day that
 * the sentence names, or else of the citing paper. `undefined` where none of them is known.
 */
export function lastYearOf(
  { drucksache, claim }: CitationWithClaim,
  { date }: Pick<PaperReferences, "date">,
  { originOf }: Pick<NumberedPapers, "originOf">,
): number | undefined {
  const { year } = originOf(drucksache);
  const day = claim?.date ?? date;
  return year ?? (day === undefined ? undefined : Number(day.slice(0, 4)));
}
