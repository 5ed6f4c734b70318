import { numberKey } from "../number/lookup.ts";
import type { Paper } from "../paper/record.ts";

/** What a paper does with a number: it carries it, or it names it at some place. */
export type NumberRole = "has" | "cites";

/**
 * The term under which a number stands in a segment's table of numbers: role, key and number, so that what people type
 * is found by its beginning. `has 25-26577 25-26577`, `cites 2015-0131 2015/0131`.
 */
export function numberTerm(role: NumberRole, drucksache: string): string {
  return `${role} ${numberKey(drucksache)} ${drucksache}`;
}

/** The beginning of all terms of numbers whose key begins so. */
export function numberPrefix(role: NumberRole, key: string): string {
  return `${role} ${key}`;
}

/** The number that a term stands for. */
export function numberOfTerm(term: string): string {
  return term.slice(term.indexOf(" ", term.indexOf(" ") + 1) + 1);
}

/** A paper's own number, and those of the town's papers that it cites, once for each place. */
export function numberTermsOf({ drucksache, citations }: Paper): string[] {
  const own = drucksache === undefined ? [] : [numberTerm("has", drucksache)];
  return [...own, ...citations.flatMap(({ body, drucksache: cited }) => (body ? [] : numberTerm("cites", cited)))];
}
