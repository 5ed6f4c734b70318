import { findNumber, nearNumbers } from "../drucksache/lookup.ts";
import type { Paper } from "../paper/record.ts";
import { type Citing, placesCiting, type ReferenceGraph } from "./graph.ts";
import { firstOfEach } from "./relations.ts";

/** What a typed number leads to. */
export type Resolved =
  | { readonly found: "papers"; readonly papers: readonly Paper[] }
  /** Several numbers fit. */
  | { readonly found: "several"; readonly numbers: readonly string[] }
  /** Papers cite it, but none has it. */
  | { readonly found: "cited"; readonly drucksache: string; readonly citedBy: readonly Citing[] }
  | { readonly found: "nothing"; readonly near: readonly string[] };

/** Resolves a number as people write it: `Drs. 25/26577`, `25–26577`, `26577`. */
export function resolveNumber(typed: string, graph: ReferenceGraph): Resolved {
  const own = findNumber(typed, graph.ownNumbers);
  const [first] = own;
  if (own.length > 1) return { found: "several", numbers: own };
  if (first !== undefined) return { found: "papers", papers: graph.papersWith(first) };
  const cited = findNumber(typed, graph.citedNumbers);
  const [onlyCited] = cited;
  if (cited.length > 1) return { found: "several", numbers: cited };
  if (onlyCited !== undefined) {
    return { found: "cited", drucksache: onlyCited, citedBy: firstOfEach(placesCiting(onlyCited, graph)) };
  }
  return {
    found: "nothing",
    near: nearNumbers(typed, [...graph.ownNumbers.startingWith(""), ...graph.citedNumbers.startingWith("")]),
  };
}
