import type { Edit } from "../edited-text.ts";

// Emphasis by spacing: `S A C H S T A N D`, `Z u r  A n f r a g e :`; words are parted by more than one blank.
// Not: `Gruppen A B C D` (the alphabet), `x x x x` (crosses of a form).
const spaced = /(?<![\p{L}\d] ?)\p{L}(?: \p{L})+(?: {2,}\p{L}(?: \p{L})+)*(?: :)?(?! ?[\p{L}\d])/gu;

// Tells fast that a text has none, as most have.
const anySpaced = /[A-Za-zÄ-ü] [A-Za-zÄ-ü] [A-Za-zÄ-ü] [A-Za-zÄ-ü]\b/;

/** Closes words of single letters; at least one word must have four, so that `z. B. a b` stays. */
export function closeSpacedLetters(text: string): Edit[] {
  if (!anySpaced.test(text)) return [];
  const edits: Edit[] = [];
  for (const { index, 0: run } of text.matchAll(spaced)) {
    const words = run.split(/ {2,}/);
    if (!words.some((word) => word.length >= 7) || isEnumeration(words[0] ?? "")) continue;
    for (const { index: at, 0: blanks } of run.matchAll(/ +/g)) {
      edits.push({ start: index + at, end: index + at + blanks.length, insert: blanks.length > 1 ? " " : "" });
    }
  }
  return edits;
}

function isEnumeration(word: string): boolean {
  const letters = word.split(" ");
  const step = (letters[1]?.charCodeAt(0) ?? 0) - (letters[0]?.charCodeAt(0) ?? 0);
  return (
    (step === 0 || step === 1) &&
    letters.slice(0, 3).every((letter, i) => letter.charCodeAt(0) === (letters[0]?.charCodeAt(0) ?? 0) + i * step)
  );
}
