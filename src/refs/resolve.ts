import { findNumber, nearNumbers } from "../drucksache/lookup.ts";
import type { Paper } from "../paper/record.ts";
import { type Citing, placesCiting, type ReferenceGraph } from "./graph.ts";
import { firstOfEach } from "./relations.ts";

/** What a number that somebody typed leads to. */
export type Resolved =
  | { readonly found: "papers"; readonly papers: readonly Paper[] }
  /** Several numbers fit what was typed. */
  | { readonly found: "several"; readonly numbers: readonly string[] }
  /** Papers name it, none has it. */
  | { readonly found: "cited"; readonly drucksache: string; readonly citedBy: readonly Citing[] }
  | { readonly found: "nothing"; readonly near: readonly string[] };

/** Takes numbers as people write them: `Drs. 25/26577`, `25–26577`, `26577`. */
export function resolveNumber(typed: string, graph: ReferenceGraph): Resolved {
  const had = findNumber(typed, graph.had);
  const [first] = had;
  if (had.length > 1) return { found: "several", numbers: had };
  if (first !== undefined) return { found: "papers", papers: graph.papersWith(first) };
  const cited = findNumber(typed, graph.cited);
  const [onlyCited] = cited;
  if (cited.length > 1) return { found: "several", numbers: cited };
  if (onlyCited !== undefined) {
    return { found: "cited", drucksache: onlyCited, citedBy: firstOfEach(placesCiting(onlyCited, graph)) };
  }
  return {
    found: "nothing",
    near: nearNumbers(typed, [...graph.had.startingWith(""), ...graph.cited.startingWith("")]),
  };
}
