import type { PaperKind } from "../../paper/record.ts";
import type { PaperIndex } from "../../store/read/paper-index.ts";
import type { PaperSet } from "../../store/read/paper-set.ts";
import type { Matched } from "../../store/rank/rank.ts";
import type { Hints } from "../hints/hints.ts";
import type { MatchedWord } from "./matching.ts";
import { rarity } from "./rarity.ts";

const T = JSON.parse((globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env["TUNE"] ?? "{}") as Record<string, number>;
const tuned = (name: string, value: number): number => T[name] ?? value;

// A word that a paper has by its parts alone, beside one that it has; and where the parts were typed apart.
const BY_PARTS = tuned("parts", 0.4);
const BY_TYPED_PARTS = tuned("typed", 0.8);
// A word in the subject counts for so much more of what was asked.
const IN_SUBJECT = tuned("subject", 0.5);
// How much less a paper is worth that has not all that was asked.
const STEEPNESS = tuned("steep", 2);
// Of minutes and annexes others are the papers.
const lesser: readonly PaperKind[] = ["anlage", "protokoll"];
const LESSER = tuned("lesser", 0.6);
// What a paper is preferred by.
const OF_KIND = tuned("kind", 1.5);
const OF_PARTY = tuned("party", 1.6);
const OF_YEAR = tuned("year", 2);
const NEAR_YEAR = tuned("near", 1.2);

/** What papers are worth by how much they have of what was asked, and by what was hinted at. */
export function worthOf(
  words: readonly MatchedWord[],
  hints: Hints,
  { sets, count }: Pick<PaperIndex, "sets" | "count">,
): (matched: Matched) => number {
  const weights = words.map(({ papers }) => Math.max(1, rarity(papers, count.papers)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const isLesser = sets.isOneOf(lesser);
  const preferred = preferences(hints, { sets });
  return ({ document, bits, subject, parts }) => {
    let had = 0;
    let inSubject = 0;
    for (const [i, word] of words.entries()) {
      const weight = weights[i] as number;
      if ((bits & word.bit) !== 0) had += weight;
      else if (word.parts !== 0 && (parts & word.parts) === word.parts) had += weight * (word.isJoined ? BY_TYPED_PARTS : BY_PARTS);
      if ((subject & word.bit) !== 0) inSubject += weight;
    }
    const share = all === 0 ? 1 : had / all;
    const about = all === 0 ? 0 : inSubject / all;
    let worth = share ** STEEPNESS * (1 + IN_SUBJECT * about) * (isLesser(document) ? LESSER : 1);
    for (const [set, times] of preferred) if (set[document] === 1) worth *= times;
    return worth;
  };
}

function preferences(
  { kinds, parties, years }: Hints,
  { sets }: Pick<PaperIndex, "sets">,
): ReadonlyArray<readonly [PaperSet, number]> {
  const found: Array<readonly [PaperSet, number]> = [];
  if (kinds.length > 0) found.push([sets.withValue("kind", kinds), OF_KIND]);
  if (parties.length > 0) found.push([sets.withValue("party", parties), OF_PARTY]);
  if (years) {
    const [first, last] = years;
    found.push([sets.withDate(`${first}-01-01`, `${last}-12-31`), OF_YEAR / NEAR_YEAR]);
    found.push([sets.withDate(`${first - 1}-01-01`, `${last + 1}-12-31`), NEAR_YEAR]);
  }
  return found;
}
