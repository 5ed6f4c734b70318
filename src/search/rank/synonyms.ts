import { termOf } from "../../analysis/term.ts";

/** For each everyday word, by its {@link synonymKey}, the official ones. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** A word without its ending: Handymast, Handymasten; Kneipe, Kneipen. Not Müll, Müller. */
export function synonymKey(word: string): string {
  return termOf(word).replace(/(?:en|es|e|n|s)$/, "");
}

/** The official words for an everyday one, in the form in which papers have them. */
export function otherWordsFor(word: string, { synonyms }: { readonly synonyms?: Synonyms }): readonly string[] {
  return synonyms?.get(synonymKey(word)) ?? [];
}
