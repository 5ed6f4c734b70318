import { familyOf } from "../number/canonical.ts";
import { namesYear } from "../number/names-year.ts";
import type { NumberScheme } from "../number/scheme.ts";
import type { Matter } from "../paper/matter.ts";
import type { PaperKind } from "../paper/record.ts";

// What a Stellungnahme under the same number answers. A bill has none: under its number stand its supplements.
const asking: readonly (PaperKind | undefined)[] = ["anfrage", "antrag", "aenderungsantrag", "ergaenzungsantrag"];

/** Whether a paper answers another: it says so, or it is the Stellungnahme under the other's number. */
export function isAnswerTo(reply: Matter, question: Matter, scheme: NumberScheme): boolean {
  const { drucksache } = question;
  if (drucksache === undefined || reply.file === question.file) return false;
  if (reply.answersTo?.includes(drucksache)) return true;
  const isSame = reply.drucksache === drucksache && reply.kind === "stellungnahme" && asking.includes(question.kind);
  return isSame && (namesYear(scheme, drucksache) || isSameMatter(reply, question));
}

/**
 * Whether a Stellungnahme that does not say what it answers follows a question in its family: `25-25973-01` behind
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
  // Members are numbered in the order in which they came.
  return familyOf(scheme, later) === familyOf(scheme, earlier) && byNumber.compare(later, earlier) > 0;
}

const byNumber = new Intl.Collator("en", { numeric: true });

/** Of two papers under a number that means many papers: whether they are about the same, in subject or session. */
function isSameMatter(one: Matter, other: Matter): boolean {
  const [a, b] = [one, other].map(({ betreff }) => betreff?.toLowerCase().replace(/[^\p{L}\d]+/gu, ""));
  const isSameDay = one.session?.date !== undefined && one.session.date === other.session?.date;
  return isSameDay || (a !== undefined && a === b);
}
