import type { PaperKind } from "../../paper/record.ts";
import { countBits, type Matched, type PaperIndex, type PaperSet, together, type Worth } from "../../store/index.ts";
import type { Hints } from "../hints/hints.ts";
import { rarity } from "./rarity.ts";
import type { MatchedWord } from "./run.ts";

// Of minutes and annexes others are the papers; invitations and notices only list them.
export const lesser: readonly PaperKind[] = ["anlage", "protokoll", "einladung", "bekanntmachung"];

export const worths = {
  // A word that a paper has by its parts alone, beside one that it has; and where the parts were typed apart.
  parts: 0.4,
  typedParts: 0.8,
  // All words in the subject: so much more.
  subject: 0.25,
  // How much less a paper is worth that has not all that was asked: its share of the words to this power.
  steepness: 2,
  lesser: 0.6,
  // A paper of its own that has all the words, each by itself.
  all: 1.3,
  // What a paper is preferred by: the kind, a party, the year that was named, a year beside it.
  kind: 1.5,
  party: 2,
  year: 2.2,
  nearYear: 1.4,
  // The share of a score that a paper loses whose words stand in no one passage.
  passage: 0.3,
};

/** What papers are worth by how much they have of what was asked, and by what was hinted at. */
export function worthOf(
  words: readonly MatchedWord[],
  hints: Hints,
  { sets, count }: Pick<PaperIndex, "sets" | "count">,
): Worth {
  const weights = weightsOf(words, count.papers);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const isLesser = sets.isOneOf(lesser);
  const preferred = preferences(hints, { sets });
  /** What some words and parts of words weigh. */
  const weightOf = (bits: number, parts: number): number => {
    let weight = 0;
    // Asked of some hundred papers, before any of this is compiled.
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as MatchedWord;
      const own = weights[i] as number;
      if ((bits & word.bit) !== 0) weight += own;
      else if (word.parts !== 0) weight += own * shareByParts(word, parts);
    }
    return weight;
  };
  const of = ({ document, bits, subject, parts }: Matched): number => {
    const had = weightOf(bits, parts);
    const share = all === 0 ? 1 : had / all;
    const about = all === 0 ? 0 : weightOf(subject, NO_PARTS) / all;
    const ofOthers = isLesser(document);
    let worth = share ** worths.steepness * (1 + worths.subject * about) * (ofOthers ? worths.lesser : 1);
    if (had === all && !ofOthers) worth *= worths.all;
    for (const [set, times] of preferred) if (set[document] === 1) worth *= times;
    return worth;
  };
  const mostPreferred = preferred.reduce((worth, [, times]) => worth * times, 1 + worths.subject);
  const mostWith = (bits: number): number => {
    const had = weightOf(bits, ALL_PARTS);
    const share = all === 0 ? 1 : had / all;
    return share ** worths.steepness * mostPreferred * (had === all ? worths.all : 1);
  };
  // Many papers have the same of a few words.
  const known: number[] = [];
  const most = (bits: number): number => {
    known[bits] ??= mostWith(bits);
    return known[bits];
  };
  return { of, most };
}

// Bits.
const NO_PARTS = 0;
const ALL_PARTS = -1;

/** How much of a word a paper has that has only some of its parts: with a half of them a quarter of what all of them are worth. */
function shareByParts(word: MatchedWord, parts: number): number {
  const share = countBits(parts & word.parts) / countBits(word.parts);
  return share ** 2 * (word.isJoined ? worths.typedParts : worths.parts);
}

/** What each word says, by how few papers have it. */
export function weightsOf(words: readonly MatchedWord[], papers: number): number[] {
  return words.map((word) => Math.max(1, rarity(word.papers, papers)));
}

function preferences(
  { kinds, parties, years }: Hints,
  { sets }: Pick<PaperIndex, "sets">,
): ReadonlyArray<readonly [PaperSet, number]> {
  const found: Array<() => readonly [PaperSet, number]> = [];
  if (kinds.length > 0) found.push(() => [sets.withValue("kind", kinds), worths.kind]);
  if (parties.length > 0) found.push(() => [sets.withValue("party", parties), worths.party]);
  if (years) {
    const [first, last] = years;
    found.push(() => [sets.withDate(`${first}-01-01`, `${last}-12-31`), worths.year]);
    found.push(() => [sets.withDate(`${first - 1}-01-01`, `${last + 1}-12-31`), worths.nearYear]);
  }
  return together(found);
}
