import { membersOf, type PaperSet, type PaperSets } from "../../store/index.ts";
import type { Order } from "./orders.ts";

/** Papers by date or number; those without one come last, and equals in the order of their paths. */
export function inOrderOf(
  by: Order,
  papers: PaperSet,
  { valuesOf, inPathOrder }: Pick<PaperSets, "valuesOf" | "inPathOrder">,
): number[] {
  const values = valuesOf(by);
  const sign = by === "date" ? -1 : 1;
  const { compare } = new Intl.Collator("de", { numeric: true });
  return inPathOrder(membersOf(papers)).sort((a, b) => {
    const [one, other] = [values[a], values[b]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  });
}
