import { membersOf, type PaperSet, type PaperSets } from "../../store/index.ts";
import type { Order } from "./orders.ts";

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
