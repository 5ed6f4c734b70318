import { termOf } from "../../analysis/term.ts";
import { type Signs, spellingPattern } from "../snippet/spelling-pattern.ts";

// Between two words of a phrase: blanks, lines, punctuation, marks of Markdown; not more than a line's worth.
const BETWEEN = "[^\\p{L}\\p{N}]{1,40}";
// Between two letters of a word: a hyphen at a line's end, which is the line's and not the word's.
const LINE_END = "(?:\\u00ad|-[ \\t]*\\r?\\n\\s*)?";
// Before the ending of a form for all genders: Bürger*innen, Bürger/-innen, Bürger(innen).
const GENDER = "(?:\\u00ad|-[ \\t]*\\r?\\n\\s*|[*:_(]|/-?)?";
// Between two letters of an abbreviation: z. B., z.B.
const ABBREVIATED = "\\.? ?";

/**
 * Tells whether a phrase stands in a text as it was read: its words one after the other, however they are spelled (see
 * `termOf`), and broken at the ends of lines as PDF extraction leaves them.
 */
export function phraseFinder(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`${words.map(wordPattern).join(BETWEEN)}(?![\\p{L}\\p{N}\\p{M}])`, "gu");
  return (text) => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      outside.lastIndex = found.index;
      if (outside.test(text)) return true;
      // From within a character of two units it would find the same again, for ever.
      pattern.lastIndex = found.index + (/^[\ud800-\udbff]/.test(found[0]) ? 2 : 1);
    }
    return false;
  };
}

// Not within a word. At the head of the pattern it would be looked at before every letter, which takes ten times as long.
const outside = /(?<![\p{L}\p{N}])/uy;

function wordPattern(word: string): string {
  const pattern = spelledWord(word, inText);
  // A number is none within a longer one: 25-26577 not in 25-26577-01.
  return isNumber(word) ? `(?<!\\p{N}[-‐-―−/.])${pattern}(?![-‐-―−/.]\\p{N})` : pattern;
}

/** What may stand between two letters of a word, and how its signs are written. */
export interface Script {
  readonly lineEnd: string;
  readonly gender: string;
  readonly signs?: Signs;
}

const inText: Script = { lineEnd: LINE_END, gender: GENDER };

/** A pattern of a word of a phrase, without what stands beside it. */
export function spelledWord(word: string, { lineEnd, gender, signs }: Script): string {
  const term = termOf(word);
  if (isNumber(word)) return spellingPattern(term, () => "", signs);
  if (word.includes(".")) return spellingPattern(term, () => ABBREVIATED, signs);
  return spellingPattern(term, (rest) => (rest.startsWith("innen") || rest === "in" ? gender : lineEnd), signs);
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(termOf(word));
}
