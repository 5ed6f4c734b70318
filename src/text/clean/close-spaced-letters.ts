import type { Edit } from "../edited-text.ts";
import { L } from "../letters.ts";

// Emphasis by spacing: `S A C H S T A N D`, `Z u r  A n f r a g e :`; more than one blank separates words.
// No word has more than 50 letters. Not: `Gruppen A B C D` (the alphabet), `x x x x` (crosses of a form).
const spaced = new RegExp(
  String.raw`(?<![${L}\d] ?)[${L}](?: [${L}]){1,50}(?: {2,}[${L}](?: [${L}]){1,50}){0,20}(?: :)?(?! ?[${L}\d])`,
  "gu",
);

// The shortest word that is closed: four letters, or three and a colon. Most texts have none, and are not matched.
const SHORTEST = "A B C D".length;
const anySpaced = new RegExp(`[${L}] [${L}] [${L}] [${L}:]`);

/** Closes words of single letters; at least one word must have four, so that `z. B. a b` stays. */
export function closeSpacedLetters(text: string): Edit[] {
  if (!anySpaced.test(text)) return [];
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (anySpaced.test(line)) closeInLine(line, start, edits);
    start += line.length + 1;
  }
  return edits;
}

function closeInLine(line: string, start: number, edits: Edit[]): void {
  for (const { index, 0: run } of line.matchAll(spaced)) {
    const words = run.split(/ {2,}/);
    if (!words.some((word) => word.length >= SHORTEST) || isEnumeration(words[0] ?? "")) continue;
    for (const { index: at, 0: blanks } of run.matchAll(/ +/g)) {
      const from = start + index + at;
      edits.push({ start: from, end: from + blanks.length, insert: blanks.length > 1 ? " " : "" });
    }
  }
}

function isEnumeration(word: string): boolean {
  const letters = word.split(" ");
  const step = (letters[1]?.charCodeAt(0) ?? 0) - (letters[0]?.charCodeAt(0) ?? 0);
  return (
    (step === 0 || step === 1) &&
    letters.slice(0, 3).every((letter, i) => letter.charCodeAt(0) === (letters[0]?.charCodeAt(0) ?? 0) + i * step)
  );
}
