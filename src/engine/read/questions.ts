import type { Dsl } from "../query/dsl.ts";

/** What is asked of the engine on the way to an answer. */
export type Question =
  /** How many papers have a term, by field. */
  | { readonly kind: "counts"; readonly term: string }
  /** Terms, each with how many papers have it. */
  | Listing
  /** The exact terms that are spelled nearly like one, and that so many papers have. */
  | { readonly kind: "near"; readonly term: string; readonly most: number; readonly papers: number }
  /** The papers that match; the first of them alone, if so. */
  | { readonly kind: "matching"; readonly filter: Dsl; readonly isFirst?: true }
  /** A paper by its path, its record, and its text. */
  | { readonly kind: "file" | "record" | "text"; readonly file: string };

/** Exact terms of words, or terms of numbers and facts, that begin or end so. */
export interface Listing {
  readonly kind: "listing";
  readonly field: "vocabulary" | "numbers";
  readonly beginning?: string;
  readonly ending?: string;
  /** Only so many as are looked at, those of most papers first; all of them in rising order, unless told. */
  readonly isByPapers?: true;
}

export function keyOf(question: Question): string {
  return JSON.stringify(question);
}
