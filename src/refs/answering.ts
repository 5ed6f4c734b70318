import { familyOf } from "../drucksache/canonical.ts";
import { identityInYear, isSameNumber } from "../drucksache/identity.ts";
import { namesYear } from "../drucksache/number-year.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import { numbersOf } from "../paper/record.ts";
import { isAsking, type Matter } from "../paper/references/matter.ts";
import {
  isNear,
  isOtherItem,
  isSameDay,
  isSameItem,
  isSameSubject,
  isSameTopic,
  isSimilarSubject,
  isUndated,
} from "./same-matter.ts";

/**
 * The rules by which a paper answers another. `file`: in the same file. `cites`: it says so. `number`: it carries the
 * number. `subject`: it has the subject, in the same session. `item`: it belongs to the same item of the agenda.
 * `family`: it follows in the family of the number.
 */
export const answerRules = ["file", "cites", "number", "subject", "item", "family"] as const;
export type AnswerRule = (typeof answerRules)[number];

/** The rule by which a paper answers another, without the family's; `undefined` if it does not. */
export function answerRule(reply: Matter, question: Matter, scheme: NumberScheme): AnswerRule | undefined {
  const { drucksache } = question;
  if (reply.file === question.file) return isAsking(question) && reply.holdsAnswer ? "file" : undefined;
  const carriesNumber = numbersOf(reply).some((number) => isSameNumber(number, drucksache));
  // Its copies have its number and its kind.
  const isCopy = carriesNumber && reply.kind === "stellungnahme" && question.kind === reply.kind;
  if (!isCopy && reply.answersTo?.some((number) => isSameNumber(number, drucksache))) return "cites";
  if (!reply.holdsAnswer || !isAsking(question)) return undefined;
  if (carriesNumber) {
    const isUnique = drucksache !== undefined && namesYear(scheme, drucksache);
    const isOfDay = isSameDay(reply, question) && !isOtherItem(reply, question);
    return isUnique || isOfDay || isSimilarSubject(reply, question) ? "number" : undefined;
  }
  if (drucksache !== undefined && reply.drucksache !== undefined) {
    const inYear = (number: string): string => identityInYear(scheme, number, question.session?.date);
    if (inYear(reply.drucksache) === inYear(drucksache) && isSameDay(reply, question)) return "number";
    // An answer to several questions, or one with a misprint in its number.
    return isSameTopic(reply, question) ? "item" : undefined;
  }
  const isTimely = isSameDay(reply, question) || isNear(reply, question) || isUndated(question);
  if (isTimely && isSameSubject(reply, question)) return "subject";
  return isSameItem(reply, question) ? "item" : undefined;
}

/**
 * Whether a Stellungnahme that does not say what it answers follows a question in its family: `25-25973-01` after
 * `25-25973`.
 *
 * @param isAsked whether a question has the number: a Stellungnahme under it answers that one
 */
export function followsInFamily(
  reply: Matter,
  question: Matter,
  { scheme, isAsked }: { readonly scheme: NumberScheme; readonly isAsked: (drucksache: string) => boolean },
): boolean {
  const [later, earlier] = [reply.drucksache, question.drucksache];
  if (later === undefined || earlier === undefined || reply.answersTo) return false;
  if (reply.kind !== "stellungnahme" || question.kind !== "anfrage" || isAsked(later)) return false;
  // The members of a family are numbered in the order of their arrival.
  return familyOf(scheme, later) === familyOf(scheme, earlier) && byNumber().compare(later, earlier) > 0;
}

let collator: Intl.Collator | undefined;

/** Made on first use: loading the tables of a language takes longer than showing most papers. */
function byNumber(): Intl.Collator {
  collator ??= new Intl.Collator("en", { numeric: true });
  return collator;
}
