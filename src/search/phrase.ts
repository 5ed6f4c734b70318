import { termOf } from "../analysis/term.ts";
import { spellingPattern } from "./spelling-pattern.ts";

// Between two words of a phrase: blanks, lines, punctuation, marks of Markdown; not more than a line's worth.
const BETWEEN = "[^\\p{L}\\p{N}]{1,40}";
// Between two letters of a word: a hyphen at a line's end, which is the line's and not the word's.
const LINE_END = "(?:\\u00ad|-[ \\t]*\\r?\\n\\s*)?";
// Before the ending of a form for all genders: Bürger*innen, Bürger/-innen, Bürger(innen).
const GENDER = "(?:\\u00ad|-[ \\t]*\\r?\\n\\s*|[*:_(]|/-?)?";
// Between two letters of an abbreviation: z. B., z.B.
const ABBREVIATED = "\\.? ?";

/**
 * Finds a phrase in a text as it was read: its words one behind the other, however they are spelled (see `termOf`), and
 * broken at the ends of lines as PDF extraction leaves them.
 */
export function phrasePattern(words: readonly string[]): RegExp {
  const inside = words.map((word) => wordPattern(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${inside.join(BETWEEN)}(?![\\p{L}\\p{N}\\p{M}])`, "iu");
}

function wordPattern(word: string): string {
  const term = termOf(word);
  // A number is none within a longer one: 25-26577 not in 25-26577-01.
  if (/^\p{N}/u.test(term)) return `(?<!\\p{N}[-‐-―−/.])${spellingPattern(term, () => "")}(?![-‐-―−/.]\\p{N})`;
  if (word.includes(".")) return spellingPattern(term, () => ABBREVIATED);
  return spellingPattern(term, (rest) => (rest.startsWith("innen") || rest === "in" ? GENDER : LINE_END));
}
