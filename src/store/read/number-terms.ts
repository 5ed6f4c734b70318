import { numberKey } from "../../drucksache/lookup.ts";
import type { Paper } from "../../paper/record.ts";

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

/** What a paper is in the exchange of questions and answers: it asks and holds no answer, or it may answer another. */
export type Part = "asks" | "answers";

/** The terms, in the same table, of papers that ask or answer. They hold no number. */
export function partTermsOf({ kind, answers, citations }: Paper): Part[] {
  const asks = kind === "anfrage" && answers.length === 0;
  const isReply = kind === "stellungnahme" || citations.some(({ relation, body }) => relation === "answers" && !body);
  return [...(asks ? ["asks" as const] : []), ...(isReply ? ["answers" as const] : [])];
}
