/** The inverse document frequency as MiniSearch computes it. */
export function rarity(having: number, papers: number): number {
  return Math.log(1 + Math.max(0, papers - having + 0.5) / (having + 0.5));
}
