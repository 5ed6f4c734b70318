import type { PaperReferences } from "../paper/references/references.ts";
import type { NumberedPapers } from "./numbered-papers.ts";

// Where most numbers are given out, each has neighbours, and to name some means nothing.
const MOST_NEAR = 2;
// Of a number that hundreds of papers have, nothing can be told.
const MOST_CARRIERS = 20;

interface CitingPlace {
  readonly paper: Pick<PaperReferences, "date">;
  readonly sentence: string;
}

/**
 * The numbers that may have been meant by one that no paper has: few, of papers that the citing one can know, and none
 * whose subject has nothing to do with the sentence.
 */
export function likelyNumbers(
  drucksache: string,
  { paper, sentence }: CitingPlace,
  numbered: NumberedPapers,
): string[] {
  const near = numbered.near(drucksache);
  if (near.length > MOST_NEAR) return [];
  const said = longWords(sentence);
  return near.filter((number) =>
    numbered
      .papersWith(number)
      .slice(0, MOST_CARRIERS)
      .some(({ date, betreff }) => {
        if (date !== undefined && paper.date !== undefined && date > paper.date) return false;
        const words = betreff === undefined ? [] : longWords(betreff);
        // Of a subject of few words nothing can be told.
        return words.length < FEWEST_WORDS || words.filter((word) => said.includes(word)).length >= FEWEST_WORDS;
      }),
  );
}

// One word in common, such as the town's name, tells nothing.
const FEWEST_WORDS = 2;

function longWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{6,}/gu))];
}
