import { familyOf } from "../number/canonical.ts";
import type { NumberScheme } from "../number/scheme.ts";
import type { Matter } from "../paper/matter.ts";
import { followsInFamily, isAnswerTo } from "./answering.ts";

/**
 * The questions that no paper answers: none says so, none is the Stellungnahme under their number or behind it in their
 * family.
 *
 * @param questions those that hold no answers of their own
 * @param replies all papers that may answer
 */
export function findUnanswered<Question extends Matter>(
  questions: readonly Question[],
  replies: readonly Matter[],
  scheme: NumberScheme,
): Question[] {
  const byNumber = new Map<string, Matter[]>();
  for (const reply of replies) {
    for (const drucksache of new Set([reply.drucksache ?? [], reply.answersTo ?? []].flat())) {
      const known = byNumber.get(drucksache);
      if (known) known.push(reply);
      else byNumber.set(drucksache, [reply]);
    }
  }
  const asked = new Set(questions.map(({ drucksache }) => drucksache));
  const context = { scheme, isAsked: (drucksache: string) => asked.has(drucksache) };
  return questions.filter((question) => {
    const { drucksache } = question;
    if (drucksache === undefined) return true;
    if (byNumber.get(drucksache)?.some((reply) => isAnswerTo(reply, question, scheme))) return false;
    const family = familyOf(scheme, drucksache);
    const near = replies.filter((reply) => reply.drucksache?.startsWith(family));
    return !near.some((reply) => followsInFamily(reply, question, context));
  });
}
