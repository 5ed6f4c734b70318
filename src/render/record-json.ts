import type { Language } from "../language/language.ts";
import { say } from "../language/message.ts";
import type { Paper } from "../paper/record.ts";

/** A record as JSON shows it: what is wrong with the paper is put into words. */
export function recordToJson(paper: Paper, language: Language = "en"): Readonly<Record<string, unknown>> {
  const problems = paper.problems.map((problem) => ({ ...problem, message: say(problem.message, language) }));
  return { ...paper, problems };
}
