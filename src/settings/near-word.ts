import { editDistance } from "../drucksache/edit-distance.ts";

// Comparing takes the product of two lengths, and no key is nearly as long.
const LONGEST = 64;

/** The word that was meant, with at most two letters wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const asked = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(3, asked.length);
  for (const candidate of known) {
    const distance = editDistance(asked, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}
