import { sitePages as english } from "../../language/english/site-pages.ts";
import { sitePages as german } from "../../language/german/site-pages.ts";
import type { Language } from "../../language/language.ts";

const all: Readonly<Record<Language, typeof english>> = { en: english, de: german };

/** What the pages of papers say in a language: no catalogue of the program holds it. */
export const textsIn = (language: Language): typeof english => all[language];
