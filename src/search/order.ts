import { membersOf, type PaperSet } from "../store/paper-set.ts";
import type { PaperSets } from "../store/paper-sets.ts";

/** By what papers can be put in order instead of by how well they match: the newest first, or the lowest number. */
export type FirstBy = "date" | "number";

/**
 * The first papers by date or number; those without one come last, and equals in the order in which the index has them.
 * @returns their numbers in that order, and the same as a set
 */
export function firstBy(
  by: FirstBy,
  papers: PaperSet,
  { sets, limit }: { readonly sets: PaperSets; readonly limit: number },
): { readonly order: readonly number[]; readonly among: PaperSet } {
  const values = sets.valuesOf(by);
  const sign = by === "date" ? -1 : 1;
  const compare = new Intl.Collator("de", { numeric: true }).compare;
  const order = membersOf(papers)
    .sort((a, b) => {
      const [one, other] = [values[a], values[b]];
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return sign * compare(one, other);
    })
    .slice(0, limit);
  const among = new Uint8Array(papers.length);
  for (const document of order) among[document] = 1;
  return { order, among };
}
