import { familyOf } from "../drucksache/canonical.ts";
import { numberIdentity } from "../drucksache/identity.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import { numbersOf } from "../paper/record.ts";
import { type Matter, matterKeys } from "../paper/references/matter.ts";
import { answerRule, followsInFamily } from "./answering.ts";

/**
 * The questions that no paper answers, by any of the {@link AnswerRule}s.
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
    for (const name of new Set([...namesOf(reply), ...(reply.answersTo ?? []).map(numberIdentity)])) {
      const known = candidates.get(name);
      if (known) known.push(reply);
      else candidates.set(name, [reply]);
    }
  }
  const asked = new Set(questions.map(({ drucksache }) => drucksache));
  const context = { scheme, isAsked: (drucksache: string) => asked.has(drucksache) };
  let families: ReadonlyMap<string, readonly Matter[]> | undefined;
  const isFollowed = (question: Matter): boolean => {
    if (question.drucksache === undefined) return false;
    families ??= byFamily(replies, scheme);
    const family = families.get(familyOf(scheme, question.drucksache)) ?? [];
    return family.some((reply) => followsInFamily(reply, question, context));
  };
  return questions.filter((question) => {
    const near = namesOf(question).flatMap((name) => candidates.get(name) ?? []);
    return (
      !near.some((reply) => reply.file !== question.file && answerRule(reply, question, scheme)) &&
      !isFollowed(question)
    );
  });
}

/** What papers of which one answers the other have in common, at least one of it: the number, the session, the subject. */
function namesOf(paper: Matter): string[] {
  return [...numbersOf(paper).map(numberIdentity), ...matterKeys(paper)];
}

function byFamily(replies: readonly Matter[], scheme: NumberScheme): Map<string, Matter[]> {
  const families = new Map<string, Matter[]>();
  for (const reply of replies) {
    if (reply.drucksache === undefined) continue;
    const family = familyOf(scheme, reply.drucksache);
    const members = families.get(family);
    if (members) members.push(reply);
    else families.set(family, [reply]);
  }
  return families;
}
