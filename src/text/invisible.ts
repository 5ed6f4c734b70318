import { once } from "./once-per.ts";

/**
 * Takes away, or replaces, what a person cannot see, or what steers a terminal: control characters after ASCII, format
 * characters (direction, zero-width, tags, soft hyphens), what Unicode says is not to be drawn, separators of lines, lone
 * surrogates; and combining marks after the fourth on one letter, which would climb over the lines above. Line ends and
 * whatever else is below U+0020 stay: what they mean depends on the format.
 */
export function replaceInvisible(text: string, replace: (signs: string) => string = () => ""): string {
  return text.replace(unusual, (signs) => signs.replace(patternOfInvisible(), replace));
}

// To make it takes as long as to print a page.
const patternOfInvisible = once(() => /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]|\p{M}(?<=\p{M}{5})/gu);

// All others are seen: ASCII, letters of Europe without marks of their own, punctuation, signs, those of private use.
const unusual =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are seen to elsewhere
  /[^\u0000-~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u2bff\ue000-\uf8ff]+/g;
