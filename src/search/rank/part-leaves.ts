import type { StemTerms, WordTerms } from "../../analysis/analysis.ts";
import { wordsIn } from "../../analysis/words.ts";
import type { LeafMaker, WordLeaf } from "./leaf.ts";
import { countAhead, enoughOf, type Words } from "./words.ts";

/** The words within a word: those that the papers know, or those that a hyphen joins. */
export function partLeaves(
  text: string,
  { parts }: WordTerms,
  leaf: LeafMaker,
  { analysis, words, ...index }: Words,
): WordLeaf[] {
  const pieces = piecesOf(text);
  const typed = pieces.flatMap((piece) =>
    piece.length < SHORTEST_PIECE ? [] : (analysis.analyze(piece).inflected ?? []),
  );
  const within: readonly StemTerms[] = typed.length > 1 ? typed : parts;
  const enough = enoughOf(index);
  countAhead(
    within.flatMap(({ stem, part }) => [stem, part]),
    words,
  );
  // Parts that every other paper has say nothing.
  const telling = within.filter(({ stem }) => words.papersWith(stem, enough) < enough);
  return telling.flatMap(({ stem, part }, i) =>
    [stem, part].map((one) => ({
      ...leaf("of-compound", one, 1 / within.length),
      words: 0,
      ...(telling.length > 1 && { part: 1 << i }),
    })),
  );
}

// The U of U-Strab is no word.
const SHORTEST_PIECE = 3;

/** The words that a word is typed of: those that hyphens join. */
export function piecesOf(text: string): readonly string[] {
  return wordsIn(text).map((word) => word.text);
}
