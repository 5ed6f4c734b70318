import { english } from "./english.ts";
import { german, type Texts } from "./german.ts";

export type { Texts };

/** German, unless the address asks for English. */
export function textsIn(lang: string | undefined): Texts {
  return lang === "en" ? english : german;
}
