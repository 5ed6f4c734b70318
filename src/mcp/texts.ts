import { assistant as english } from "../language/english/assistant.ts";
import { assistant as german } from "../language/german/assistant.ts";
import type { Language } from "../language/language.ts";

/** What an assistant is told. */
export type Texts = typeof english;

const all: Readonly<Record<Language, Texts>> = { en: english, de: german };

export function textsIn(language: Language): Texts {
  return all[language];
}
