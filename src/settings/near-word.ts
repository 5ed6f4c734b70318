import { editDistance } from "../drucksache/edit-distance.ts";

// Comparing takes the product of two lengths, and no key is nearly as long.
const LONGEST = 64;

/** ` (did you mean "known"?)` for a word with at most two letters wrong, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  if (word.length > LONGEST) return "";
  const asked = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, asked.length);
  for (const candidate of known) {
    const distance = editDistance(asked, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best === undefined ? "" : ` (did you mean "${best}"?)`;
}
