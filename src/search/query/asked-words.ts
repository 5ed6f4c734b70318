import { termOf } from "../../analysis/term.ts";
import { tokenize } from "../../analysis/words.ts";

/** The words that can be looked for in what was typed: what has a letter or digit, no mark alone. */
export function askedWords(text: string): string[] {
  return tokenize(text).filter((word) => termOf(word) !== "");
}
