import { spelledOut } from "../analysis/term.ts";

// Between two words of a phrase: blanks, lines, punctuation, marks of Markdown; not more than a line's worth.
const BETWEEN = "[^\\p{L}\\p{N}]{1,40}";
// Between two letters of a word: a hyphen at a line's end, which is the line's and not the word's.
const WITHIN = "(?:\\u00ad|-[ \\t]*\\r?\\n\\s*)?";

/**
 * Finds a phrase in a text as it was read: its words one behind the other, in upper or lower case, with umlauts written either
 * way, and broken at the ends of lines as PDF extraction leaves them.
 */
export function phrasePattern(words: readonly string[]): RegExp {
  const inside = words.map((word) => wordPattern(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${inside.join(BETWEEN)}(?![\\p{L}\\p{N}\\p{M}])`, "iu");
}

// Numbers keep their joints, each of any dash; in other words only letters and digits count.
function wordPattern(word: string): string {
  if (/^\d/.test(word))
    return Array.from(word, (sign) => (/[-‐-―−/]/.test(sign) ? "[-‐-―−/]" : escaped(sign))).join("");
  return (spelledOut(word).match(/ae|oe|ue|ss|./gsu) ?? [])
    .map((letter) => spellings[letter] ?? escaped(letter))
    .join(WITHIN);
}

const spellings: Readonly<Record<string, string>> = {
  ae: "(?:ae|ä|a\\u0308)",
  oe: "(?:oe|ö|o\\u0308)",
  ue: "(?:ue|ü|u\\u0308)",
  ss: `(?:s${WITHIN}s|ß)`,
};

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
