import { namesYear } from "../drucksache/number-year.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import type { Carrier, Catalogue } from "./catalogue.ts";

/**
 * The papers that a citation can mean. A number without a year is given out again and again: it means the paper of the day
 * that the sentence names, or else the latest one that the citing paper can know.
 */
export function meantCarriers(
  { drucksache, claim }: CitationWithClaim,
  { date }: Pick<PaperReferences, "date">,
  { catalogue, scheme }: { readonly catalogue: Catalogue; readonly scheme: NumberScheme },
): readonly Carrier[] {
  const carriers = catalogue.carriersOf(drucksache);
  if (carriers.length === 0 || namesYear(scheme, drucksache)) return carriers;
  if (claim?.date !== undefined) return carriers.filter((carrier) => (carrier.date ?? claim.date) === claim.date);
  if (date === undefined) return carriers;
  const known = carriers.filter((carrier) => carrier.date === undefined || isKnownBy(date, carrier.date));
  const latest = known
    .flatMap((carrier) => carrier.date ?? [])
    .sort()
    .at(-1);
  return known.filter((carrier) => carrier.date === undefined || carrier.date === latest);
}

// A paper for a session is cited before it, by papers that are for the same one, in days.
const AHEAD = 31;
// A count begins again with each council. What is cited is seldom older than one of them, in days.
const BEHIND = 5 * 366;

function isKnownBy(citing: string, cited: string): boolean {
  const days = (Date.parse(citing) - Date.parse(cited)) / 86_400_000;
  return days >= -AHEAD && days <= BEHIND;
}
