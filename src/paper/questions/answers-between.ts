import { type Line, paragraphsOf } from "../../text/lines.ts";
import { type AnswerPart, levelOf, numberedParts } from "./answer-parts.ts";

// Two questions may each have a remark below them; three in a row that have are answered.
const FEWEST = 3;

/** Whether a list of questions has an answer below each: a paragraph that asks nothing. */
export function hasAnswersBetween(lines: readonly Line[]): boolean {
  const questions = listOf(numberedParts(lines));
  return questions.length >= FEWEST && questions.every(isAnswered);
}

/** The questions of the first list, with what is asked below each. */
function listOf(parts: readonly AnswerPart[]): AnswerPart[][] {
  const questions: AnswerPart[][] = [];
  for (const part of parts) {
    const isQuestion = part.item && part.asked !== undefined && levelOf(part.item) === "figure";
    if (isQuestion) questions.push([part]);
    else questions.at(-1)?.push(part);
  }
  return questions;
}

function isAnswered(question: readonly AnswerPart[]): boolean {
  return question.some(({ lines, asked = 0 }) =>
    paragraphsOf(lines).some((paragraph) => (paragraph[0]?.start ?? 0) >= asked && states(paragraph)),
  );
}

// A sentence. Not: `Wenn ja, welche?`, `Vielen Dank`, the mark `a.` alone.
const statement = /\p{L}{2}.*\p{Ll}{2}\.$/u;

function states(paragraph: readonly Line[]): boolean {
  return !paragraph.some(({ text }) => text.includes("?")) && statement.test(paragraph.at(-1)?.text.trimEnd() ?? "");
}
