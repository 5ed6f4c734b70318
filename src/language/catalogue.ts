import { english } from "./english/english.ts";
import { german } from "./german/german.ts";
import type { Language } from "./language.ts";

/** The texts of a language; all languages have the same. */
export type Catalogue = typeof english;

const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, de: german };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
