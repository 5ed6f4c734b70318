import type { MatterHashes } from "./matter-hashes.ts";

/**
 * Numbers in place of the hashes of a segment's papers: equal where the hashes are, in the order of the hashes taken as signed
 * numbers, and 0 for what makes no two of these papers one matter. So they are small, and many are alike; what papers of two
 * segments have in common, only the hashes tell.
 *
 * @returns a column each for number, subject and text
 */
export function matterIds(papers: readonly MatterHashes[]): readonly (readonly number[])[] {
  const counts = [0, 1, 2].map((place) => countsOf(papers, place));
  const isShared = (hashes: MatterHashes, place: number): boolean => (counts[place]?.get(hashes[place] ?? 0) ?? 0) > 1;
  // Papers without a number go to the lowest number that has their subject: there a number counts that no other paper has.
  const shared = papers.map((hashes): MatterHashes => {
    const [number, subject, text] = hashes;
    const ofSubject = isShared(hashes, 1);
    return [isShared(hashes, 0) || ofSubject ? number : 0, ofSubject ? subject : 0, isShared(hashes, 2) ? text : 0];
  });
  return [0, 1, 2].map((place) => idsOf(shared.map((hashes) => hashes[place] ?? 0)));
}

function countsOf(papers: readonly MatterHashes[], place: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const hashes of papers) counts.set(hashes[place] ?? 0, (counts.get(hashes[place] ?? 0) ?? 0) + 1);
  return counts.set(0, 0);
}

function idsOf(hashes: readonly number[]): number[] {
  const different = [...new Set(hashes.filter((hash) => hash !== 0))].sort((a, b) => (a | 0) - (b | 0));
  const ids = new Map(different.map((hash, i) => [hash, i + 1]));
  return hashes.map((hash) => ids.get(hash) ?? 0);
}
