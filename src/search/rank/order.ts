import { membersOf, type PaperSet } from "../../store/read/paper-set.ts";
import type { PaperSets } from "../../store/read/paper-sets.ts";

/** By what papers can be put in order instead of by how well they match: the newest first, or the lowest number. */
export const orders = ["date", "number"] as const;
export type Order = (typeof orders)[number];

/** Papers by date or number; those without one come last, and equals in the order in which the index has them. */
export function inOrderOf(by: Order, papers: PaperSet, { valuesOf }: PaperSets): number[] {
  const values = valuesOf(by);
  const sign = by === "date" ? -1 : 1;
  const { compare } = new Intl.Collator("de", { numeric: true });
  return membersOf(papers).sort((a, b) => {
    const [one, other] = [values[a], values[b]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  });
}
