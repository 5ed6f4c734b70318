/** What is asked of the engine on the way to an answer. */
export type Question =
  /** How many papers have a term, by field. */
  | { readonly kind: "counts"; readonly term: string }
  /** The exact terms that begin or end so. */
  | { readonly kind: "beginning" | "ending"; readonly text: string }
  /** Those that are spelled nearly like one, and that so many papers have. */
  | { readonly kind: "near"; readonly term: string; readonly most: number; readonly papers: number }
  /** The terms of numbers and facts that begin so, and the papers that have one of them. */
  | { readonly kind: "numbers"; readonly text: string }
  | { readonly kind: "with"; readonly term: string }
  /** A paper by its path, its record, and its text. */
  | { readonly kind: "file" | "record" | "text"; readonly file: string };

export function keyOf(question: Question): string {
  return JSON.stringify(question);
}
