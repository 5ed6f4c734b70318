import { type EditedText, editedOffset } from "../../text/edited-text.ts";
import { sentenceAround } from "../../text/sentence.ts";

/** The sentence that cites a paper. */
export interface Sentence {
  /** Cleaned, on one line, cut with `…` where it is long. */
  readonly text: string;
  /** Where in it the number begins, in UTF-16 units. */
  readonly at: number;
}

// In UTF-16 units on either side of the number: more does not help to see what the sentence is about.
const REACH = 240;

// Most sentences have single blanks and nothing else, and need not be changed.
const onOneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text);

/** @param rawStart where the number begins in the file */
export function sentenceOf(rawStart: number, edited: EditedText): Sentence {
  const number = editedOffset(edited, rawStart);
  const { start, end } = sentenceAround(edited.text, number);
  const before = onOneLine(edited.text.slice(start, number));
  const after = onOneLine(edited.text.slice(number, end));
  const kept = before.length > REACH ? `… ${before.slice(-REACH).replace(/^\S*\s/, "")}` : before;
  const rest = after.length > REACH ? `${after.slice(0, REACH).replace(/\s\S*$/, "")} …` : after;
  return { text: kept + rest, at: kept.length };
}
