import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { Answer, Question } from "../record.ts";
import { withFigure } from "./answer-mark.ts";
import { type AnswerPart, levelOf, listedParts, numberedParts, unnumberedParts, wordsOf } from "./answer-parts.ts";

/** Answers with offsets in the cleaned text, and the questions as far as they are repeated above them. */
export interface FoundAnswers {
  readonly answers: readonly Answer[];
  readonly repeated: readonly Question[];
}

// If a text has none of the first sort, the next sort is tried.
const sorts = [numberedParts, unnumberedParts, listedParts];

/**
 * The parts of a text that answer single questions: after `Zu Frage 1:` and the like, below a question that is repeated, with
 * its number or without, or in a list. Questions that follow each other have one answer.
 */
export function findAnswers(text: string, lines: readonly Line[]): FoundAnswers {
  for (const partsOf of sorts) {
    const found = answersIn(text, partsOf(lines));
    if (found.answers.length > 0) return found;
  }
  return { answers: [], repeated: [] };
}

function answersIn(text: string, parts: readonly AnswerPart[]): FoundAnswers {
  const answers: Answer[] = [];
  const repeated: Question[] = [];
  // Questions whose answer stands below others.
  let waiting = new Set<string>();
  let start: number | undefined;
  for (const { numbers, part } of withNumbers(parts)) {
    const [words] = wordsOf(part);
    if (!words) continue;
    if (part.asked !== undefined) {
      const question = trimmed(text, words.start, part.asked);
      repeated.push({ number: numbers[0] ?? "", text: oneLine(text.slice(question.start, question.end)), ...question });
    }
    // A question that is repeated once more starts a new answer; a mark names all questions that it answers.
    const isAgain = part.item?.number !== undefined && waiting.has(part.item.number);
    if (isAgain || part.mark) waiting = new Set();
    if (isAgain || start === undefined) start = part.lines[0]?.start ?? 0;
    for (const number of numbers) waiting.add(number);
    const answer = answerBetween(text, part.asked ?? words.start, part.lines.at(-1)?.end ?? 0);
    if (!answer) continue;
    // `Zu den Fragen 3 und Zu Frage 1: 4:`, damaged text: a mark within the mark begins the answer.
    const heading = trimmed(text, start, answer.start);
    answers.push({ questions: [...waiting], ...(heading.end > heading.start && { heading }), ...answer });
    waiting = new Set();
    start = undefined;
  }
  return { answers, repeated };
}

/** The questions that each part is about: those of its mark; its own number or place; or those that it is a part of. */
function withNumbers(parts: readonly AnswerPart[]): Array<{ numbers: readonly string[]; part: AnswerPart }> {
  const levels = parts.flatMap(({ item, mark }) =>
    item ? levelOf(item) : /^\d/.test(mark?.numbers[0] ?? "") ? "figure" : [],
  );
  // `a)` stands below `1.`, and `1.` below `A.`.
  const top = (["capital", "figure"] as const).find((level) => levels.includes(level)) ?? levels[0];
  let numbers: readonly string[] = [];
  let place = 0;
  return parts.map((part) => {
    const { mark, item } = part;
    // `Zu b)` stands below `Zu 3 a)`.
    if (mark) numbers = mark.numbers.map((number) => withFigure(number, numbers[0]));
    else if ((item && levelOf(item) === top) || numbers.length === 0) numbers = [item?.number ?? String(++place)];
    return { numbers, part };
  });
}

// A line that only announces an answer. Not: `Antworten gibt es viele.`
const label = new RegExp(
  String.raw`^\s*(?:(?:Antwort|Beantwortung|Stellungnahme)(?: (?:der|des) [${L} -]{3,40})?\s*(?::|(?=\n|$))|Zu den Fragen(?: im Einzelnen)?:)\s*`,
  "i",
);

/** The text between two offsets, unless it only announces an answer. */
function answerBetween(text: string, from: number, end: number): Span | undefined {
  const [announced = ""] = label.exec(text.slice(from, end)) ?? [];
  const answer = trimmed(text, from + announced.length, end);
  return answer.end > answer.start ? answer : undefined;
}

/** A span without the white space at its ends. */
function trimmed(text: string, from: number, end: number): Span {
  const part = text.slice(from, end);
  const start = from + part.length - part.trimStart().length;
  return { start, end: start + part.trim().length };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
