import { type Shown, type ShownPaper, show } from "../app/show.ts";
import type { Paper } from "../paper/record.ts";
import { type Context, RefusedError } from "./tool.ts";

interface Meant {
  readonly shown: ShownPaper;
  /** The other papers of its number. */
  readonly others: readonly Paper[];
}

/** The paper that a number or file means. @throws RefusedError that says what there is */
export async function findPaper(typed: string, { session, texts }: Context): Promise<Meant> {
  return meantBy(typed, await show(session, typed), texts);
}

/** The same of what was found. */
export function meantBy(typed: string, found: Shown, texts: Context["texts"]): Meant {
  switch (found.found) {
    case "papers": {
      const [shown, ...others] = found.papers;
      if (shown) return { shown, others: others.map(({ paper }) => paper) };
      throw new RefusedError(texts.noSuchPaper({ typed, near: [] }));
    }
    case "several":
      throw new RefusedError(texts.several({ typed, numbers: found.numbers.slice(0, 20) }));
    case "cited":
      throw new RefusedError(texts.onlyCited({ number: found.drucksache, papers: found.citedBy.length }));
    case "nothing":
      throw new RefusedError(texts.noSuchPaper({ typed, near: found.near }));
  }
}
