import { termOf } from "../../analysis/term.ts";

/** For each everyday word, as a term, the official ones. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** The official words for an everyday one, in the form in which papers have them. */
export function otherWordsFor(word: string, { synonyms }: { readonly synonyms?: Synonyms }): readonly string[] {
  return synonyms?.get(termOf(word)) ?? [];
}
