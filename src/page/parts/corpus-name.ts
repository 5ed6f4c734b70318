import type { PageOverview } from "../../app/overview.ts";
import { shownLine } from "../shown-text.ts";

/** How a corpus is called, and what it is of, unless its name says so itself: `Stadt Braunschweig`, `Drucksachen`. */
export function nameOf(
  corpus: Pick<PageOverview, "title"> | undefined,
  product: string,
): readonly [string, ...string[]] {
  if (!corpus) return [product];
  const title = shownLine(corpus.title);
  return /drucksache|vorlage|papers/i.test(title) ? [title] : [title, product];
}
