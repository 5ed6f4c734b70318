import { familyOf } from "../drucksache/canonical.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Matter } from "../paper/references/matter.ts";
import { followsInFamily, isAnswerTo, subjectKey } from "./answering.ts";

/**
 * The questions that no paper answers: none says so, none is the Stellungnahme under their number or, if they have none, under
 * their subject, or behind it in their family.
 *
 * @param questions those that hold no answers of their own
 * @param replies all papers that may answer
 */
export function findUnanswered<Question extends Matter>(
  questions: readonly Question[],
  replies: readonly Matter[],
  scheme: NumberScheme,
): Question[] {
  const candidates = new Map<string, Matter[]>();
  for (const reply of replies) {
    for (const name of new Set([nameOf(reply), reply.answersTo ?? []].flat())) {
      const known = candidates.get(name);
      if (known) known.push(reply);
      else candidates.set(name, [reply]);
    }
  }
  const asked = new Set(questions.map(({ drucksache }) => drucksache));
  const context = { scheme, isAsked: (drucksache: string) => asked.has(drucksache) };
  const isFollowed = (question: Matter): boolean => {
    const { drucksache } = question;
    if (drucksache === undefined) return false;
    const family = familyOf(scheme, drucksache);
    const near = replies.filter((reply) => reply.drucksache?.startsWith(family));
    return near.some((reply) => followsInFamily(reply, question, context));
  };
  return questions.filter((question) => {
    const isAnswered = candidates.get(nameOf(question))?.some((reply) => isAnswerTo(reply, question, scheme));
    return !isAnswered && !isFollowed(question);
  });
}

/** The number or, without one, the subject: papers of which one answers the other have it in common. */
function nameOf(paper: Matter): string {
  return paper.drucksache ?? `subject ${subjectKey(paper) ?? ""}`;
}
