import type { Claim } from "../paper/references/claim.ts";
import type { PaperReferences } from "../paper/references/references.ts";
import { contradictions } from "./contradictions.ts";
import type { VerdictContext } from "./verdict.ts";

// Where most numbers are given out, each has neighbours, and to name some means nothing.
const MOST_NEAR = 2;
// Of a number that hundreds of papers have, nothing can be told.
const MOST_CARRIERS = 20;

interface CitingPlace {
  readonly paper: Pick<PaperReferences, "date">;
  readonly sentence: string;
  /** What the sentence says of the paper that it cites. */
  readonly claim?: Claim;
}

/**
 * The numbers that may have been meant by one that no paper has: few, of papers that the citing one can know and that are what
 * the sentence says they are, and none whose subject has nothing to do with the sentence.
 */
export function likelyNumbers(
  drucksache: string,
  { paper, sentence, claim }: CitingPlace,
  { numbered, scheme }: VerdictContext,
): string[] {
  const near = numbered.near(drucksache);
  if (near.length > MOST_NEAR) return [];
  const said = longWords(sentence);
  const isAsSaid = (number: string): boolean =>
    !claim || contradictions(claim, numbered.carriersOf(number), { drucksache: number, numbered, scheme }).length === 0;
  return near.filter(isAsSaid).filter((number) =>
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
