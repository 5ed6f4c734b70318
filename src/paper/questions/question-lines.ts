import { beginsCapital, Lu } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";

const ends = /\?["“”)]?$/;
// `Der Steg ist gesperrt. Warum?`: running text.
const sentenceWithin = new RegExp(`[.!?] [${Lu}]`);
// Two questions of running text may end at a line's end by chance.
const FEWEST = 3;

/**
 * The questions of a paragraph, each on lines of its own, without numbers: it does nothing but ask, and each of its questions
 * begins a line and ends one. Any other paragraph as it is.
 */
export function questionLines(paragraph: readonly Line[]): ReadonlyArray<readonly Line[]> {
  const questions: Line[][] = [[]];
  for (const line of paragraph) {
    questions.at(-1)?.push(line);
    if (ends.test(line.text)) questions.push([]);
  }
  const rest = questions.pop() ?? [];
  const isList = questions.length >= FEWEST && rest.length === 0 && questions.every(isQuestion);
  return isList ? questions : [paragraph];
}

function isQuestion(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join(" ");
  return beginsCapital(text) && !sentenceWithin.test(text);
}
