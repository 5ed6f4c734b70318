import { namesYear } from "../drucksache/number-year.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import { meantPapers } from "../refs/meant-papers.ts";
import type { Carrier, NumberedPapers } from "./numbered-papers.ts";

/**
 * The papers that a citation can mean. A number without a year is given out again and again: it means the paper of the day
 * that the sentence names, or else the latest one that the citing paper can know.
 */
export function meantCarriers(
  { drucksache, claim }: CitationWithClaim,
  { date }: Pick<PaperReferences, "date">,
  { numbered, scheme }: { readonly numbered: NumberedPapers; readonly scheme: NumberScheme },
): readonly Carrier[] {
  const carriers = numbered.carriersOf(drucksache);
  if (carriers.length === 0 || namesYear(scheme, drucksache)) return carriers;
  if (claim?.date !== undefined) return carriers.filter((carrier) => (carrier.date ?? claim.date) === claim.date);
  return meantPapers(carriers, date);
}
