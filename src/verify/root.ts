import { bounded } from "../text/bounded.ts";

// Roots that are kept: a text has some thousand different words.
const MOST = 50_000;

const ending = /(?:ern|en|er|es|em|e|n|s|t)$/;

/**
 * What the forms of a word have in common, roughly: without the endings of inflection. It is quicker than a stemmer, and two
 * words with one root are compared again letter by letter where it counts.
 */
export const rootOf = bounded(MOST, (norm: string): string =>
  norm.length < 5 || /\d/.test(norm) ? norm : norm.replace(/innen$/, "").replace(ending, ""),
);
