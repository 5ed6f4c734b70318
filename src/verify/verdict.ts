import type { Difference } from "./differences.ts";
import type { Claim } from "./find-claims.ts";

/** A place that says what a claim says, or nearly, in the paper's own words. */
export interface ClaimPlace {
  readonly file: string;
  /** From 1, in the file. */
  readonly line: number;
  /** Of a file with pages. */
  readonly page?: number;
  readonly drucksache?: string;
  readonly passage: string;
}

/** Whether a claim is as a paper has it. */
export type ClaimVerdict =
  /** It is, word by word, or in what counts. */
  | { readonly kind: "same"; readonly places: readonly ClaimPlace[] }
  /** The paper has something like it, which does not contradict it: somebody should read it. */
  | { readonly kind: "similar"; readonly place: ClaimPlace }
  /** The paper has it otherwise. */
  | { readonly kind: "differs"; readonly place: ClaimPlace; readonly differences: readonly Difference[] }
  /** Other papers have it, and the one that is named does not. */
  | { readonly kind: "wrong-paper"; readonly places: readonly ClaimPlace[] }
  /** Neither the paper that is named has it nor any other that was looked at. */
  | { readonly kind: "absent" }
  /** No paper has the number that is named; where else it stands. */
  | {
      readonly kind: "unknown-paper";
      readonly number: string;
      readonly near: readonly string[];
      readonly places: readonly ClaimPlace[];
    }
  /** A quote for which the draft names no paper; where it stands, if anywhere. */
  | { readonly kind: "unnamed"; readonly places: readonly ClaimPlace[] };

/** Something that a draft says of papers, and whether it is so. */
export interface VerifiedClaim extends Pick<Claim, "kind" | "numbers"> {
  /** As the draft has it, on one line; of a statement without the words that name the paper. */
  readonly text: string;
  /** Where it stands in the draft, from 1. */
  readonly line: number;
  readonly column: number;
  readonly verdict: ClaimVerdict;
}

/** Whether there is nothing to complain of. */
export function doesHold({ kind }: ClaimVerdict): boolean {
  return kind === "same" || kind === "similar" || kind === "unnamed";
}
