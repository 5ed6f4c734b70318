import { numberKey } from "../../drucksache/lookup.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";
import { isAsking, matterKeys, matterOf } from "../../paper/references/matter.ts";

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

/** The terms of a paper's own numbers. */
export function ownTermsOf(paper: Paper): string[] {
  return numbersOf(paper).map((number) => numberTerm("has", number));
}

/** The terms of the town's papers that it cites, once for each place. */
export function citedTermsOf({ citations }: Paper): string[] {
  return citations.flatMap(({ body, drucksache }) => (body ? [] : numberTerm("cites", drucksache)));
}

/** What a paper is in the exchange of questions and answers: it asks and holds no answer, or it may answer another. */
export type Part = "asks" | "answers";

// A printed head fills 300 UTF-16 units: what is shorter and asks nothing is a cover sheet, or a scan of one.
const SHORTEST = 400;

/** The terms, in the same table, of papers that ask or answer. They hold no number. */
export function partTermsOf(paper: Paper, text: string): string[] {
  const { kind, citations, questions } = paper;
  const matter = matterOf(paper);
  const keys = matterKeys(matter);
  // A text that asks something in passing has neither number nor subject nor session, and does not call itself a question.
  const isKnown = paper.drucksache !== undefined || keys.length > 0 || paper.places.kind !== undefined;
  const isCover = paper.drucksache !== undefined && questions.length === 0 && text.length < SHORTEST;
  const asks = kind === "anfrage" && !matter.holdsAnswer && isKnown && !isCover;
  const isReply = matter.holdsAnswer || citations.some(({ relation, body }) => relation === "answers" && !body);
  return [
    ...(asks ? ["asks"] : []),
    ...(isReply ? ["answers"] : []),
    ...(isAsking(paper) ? keys.map((key) => partTerm("asks", key)) : []),
    ...(matter.holdsAnswer ? keys.map((key) => partTerm("answers", key)) : []),
  ];
}

/** The term of the papers that ask or answer, whatever their kind and what else they hold, with a key of their matter. */
export function partTerm(part: Part, key: string): string {
  return `${part} ${key}`;
}
