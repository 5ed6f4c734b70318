import type { AnswerRule } from "../refs/answering.ts";

/** By which rule a paper counts as the answer, in a few words. */
export const answeredHow: Readonly<Record<AnswerRule, string>> = {
  file: "in the same file",
  cites: "says so",
  number: "same number",
  subject: "same subject and session",
  item: "same item of the agenda",
  family: "next in the family",
};
