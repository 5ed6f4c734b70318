import type { english } from "./english/english.ts";

/** The sentences of a language; all languages have the same. */
export type Catalogue = typeof english;
