import { editor as english } from "../language/english/editor.ts";
import { editor as german } from "../language/german/editor.ts";
import type { Language } from "../language/language.ts";

const all: Readonly<Record<Language, typeof english>> = { en: english, de: german };

/** What an editor is told; no other command loads it. */
export const textsIn = (language: Language): typeof english => all[language];
