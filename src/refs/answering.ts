import { familyOf } from "../drucksache/canonical.ts";
import { namesYear } from "../drucksache/names-year.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { PaperKind } from "../paper/record.ts";
import type { Matter } from "../paper/references/matter.ts";

// The kinds that a Stellungnahme under the same number answers. Under the number of a bill stand its supplements.
const asking: readonly (PaperKind | undefined)[] = ["anfrage", "antrag", "aenderungsantrag", "ergaenzungsantrag"];

/**
 * Whether a paper answers another: it says so, or it is the Stellungnahme under the other's number. Of two papers without a
 * number, subject and session must be the same.
 */
export function isAnswerTo(reply: Matter, question: Matter, scheme: NumberScheme): boolean {
  const { drucksache } = question;
  if (reply.file === question.file) return false;
  if (drucksache !== undefined && reply.answersTo?.includes(drucksache)) return true;
  if (reply.drucksache !== drucksache || reply.kind !== "stellungnahme" || !asking.includes(question.kind))
    return false;
  if (drucksache === undefined) return isSameSubject(reply, question) && isSameDay(reply, question);
  return namesYear(scheme, drucksache) || isSameSubject(reply, question) || isSameDay(reply, question);
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

/** The subject reduced for comparison: lower case, without blanks and punctuation. */
export function subjectKey({ betreff }: Matter): string | undefined {
  return betreff?.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}

function isSameSubject(one: Matter, other: Matter): boolean {
  return one.betreff !== undefined && subjectKey(one) === subjectKey(other);
}

function isSameDay({ session }: Matter, other: Matter): boolean {
  return session?.date !== undefined && session.date === other.session?.date;
}
