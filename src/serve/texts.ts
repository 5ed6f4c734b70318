import { served as english } from "../language/english/served.ts";
import { served as german } from "../language/german/served.ts";
import type { Language } from "../language/language.ts";

const all: Readonly<Record<Language, typeof english>> = { en: english, de: german };

/** What the server says; no other command loads it. */
export const textsIn = (language: Language): typeof english => all[language];
