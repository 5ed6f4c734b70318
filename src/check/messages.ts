import type { Verdict } from "./verdict.ts";

/** A verdict on a number that is worth reporting. */
export type Remark =
  | Exclude<Verdict, { readonly kind: "found" | "other-body" }>
  /** Other papers of the same kind have the paper's own number. */
  | { readonly kind: "duplicate-number"; readonly files: readonly string[] };
type Said = { readonly [Kind in Remark["kind"]]: (remark: Extract<Remark, { readonly kind: Kind }>) => string };

const said: Said = {
  unresolved: () => "is not in the corpus",
  impossible: ({ why }) => `cannot exist: ${why}`,
  mismatch: ({ differences }) => `is not what the sentence says: ${differences.join("; ")}`,
  self: () => "is the number of the paper itself",
  ambiguous: ({ files }) => `may be any of ${files.length} papers: ${files.join(", ")}`,
  "duplicate-number": ({ files }) => `is also the number of ${files.join(", ")}`,
  "later-version": ({ newer }) => `has a later version, ${newer}`,
};

/** A sentence about the cited number, followed by the numbers that may have been meant. */
export function messageOf(drucksache: string, remark: Remark, near: readonly string[]): string {
  const remarked = `${drucksache} ${(said[remark.kind] as (remark: Remark) => string)(remark)}`;
  return near.length === 0 ? remarked : `${remarked}; did you mean ${near.join(" or ")}?`;
}

export function isRemark(verdict: Verdict): verdict is Exclude<Verdict, { readonly kind: "found" | "other-body" }> {
  return verdict.kind !== "found" && verdict.kind !== "other-body";
}
