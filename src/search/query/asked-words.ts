import { termOf } from "../../analysis/term.ts";
import { joinedWordsIn, type Word, wordsIn } from "../../analysis/words.ts";

/** The words that can be looked for in what was typed: what has a letter or digit, no mark alone. */
export function askedWords(text: string): string[] {
  return wordsIn(text).flatMap(asked);
}

/** The same, with words that hyphens join as one: `Kita-Gebühren` is written `Kitagebühren` as well. */
export function askedWholeWords(text: string): string[] {
  const whole: Word[] = [];
  for (const word of joinedWordsIn(text)) {
    while ((whole.at(-1)?.start ?? -1) >= word.start) whole.pop();
    whole.push(word);
  }
  return whole.flatMap(asked);
}

function asked({ text }: Word): string | [] {
  return termOf(text) === "" ? [] : text;
}
