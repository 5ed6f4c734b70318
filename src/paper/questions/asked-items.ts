import { joinLines, type Line, paragraphsOf } from "../../text/lines.ts";
import type { Question } from "../record.ts";
import { type AnswerPart, levelOf, numberedParts, unnumberedParts, wordsOf } from "./answer-parts.ts";
import { questionLines } from "./question-lines.ts";
import { requestedItems } from "./requested-items.ts";

/**
 * The questions of a paper that has no lead-in to them: the items of a list that ask, or else the paragraphs before the first
 * heading that do nothing but ask.
 *
 * @param isHeading whether a line begins a headed part, such as the reasons, where questions may be rhetorical
 */
export function findAskedItems(lines: readonly Line[], isHeading: (line: string) => boolean): Question[] {
  const [above = [], ...headed] = sectionsOf(lines, isHeading);
  const listed = questionsIn([above, ...headed].flatMap(numberedParts));
  if (listed.length > 0) return listed;
  const requested = requestedItems(above);
  return requested.length > 0 ? requested : questionsIn(unnumberedParts(paragraphsOf(above).flatMap(apart)));
}

/** The lines above the first heading, and those from each heading on, without titles. */
function sectionsOf(lines: readonly Line[], isHeading: (line: string) => boolean): Line[][] {
  const sections: Line[][] = [[]];
  for (const line of lines) {
    if (isHeading(line.text)) sections.push([]);
    sections.at(-1)?.push(title.test(line.text) ? { text: "", start: line.start, end: line.start } : line);
  }
  return sections;
}

/** A paragraph's questions with a blank line before each. */
const apart = (paragraph: readonly Line[]): Line[] =>
  questionLines(paragraph).flatMap((lines) => {
    const start = lines[0]?.start ?? 0;
    return [{ text: "", start, end: start }, ...lines];
  });

// Titles above questions, which are none themselves: `Anfrage`, `Anfrage:`, `Unsere Fragen:`.
const title = /^(?:Anfrage|(?:Unsere )?Fragen?) ?:?$/i;

function questionsIn(parts: readonly AnswerPart[]): Question[] {
  const asking = parts.filter(({ item, asked }) => item && asked !== undefined);
  const [top] = asking.flatMap(({ item }) => (item ? levelOf(item) : []));
  const questions: Array<{ number: string; lines: Line[] }> = [];
  for (const part of asking) {
    const { item } = part;
    if (item && levelOf(item) === top) {
      questions.push({ number: item.number ?? String(questions.length + 1), lines: askedLines(wordsOf(part), part) });
      // `b) … ?` below `1. … a) … ?`
    } else questions.at(-1)?.lines.push(...askedLines(part.lines, part));
  }
  return questions.flatMap(({ number, lines }) => {
    const text = joinLines(lines);
    return text ? [{ number, text: text.value, start: text.start, end: text.end }] : [];
  });
}

/** The paragraphs of a question, up to the one that ends it. */
function askedLines(lines: readonly Line[], { asked = 0 }: AnswerPart): Line[] {
  const paragraphs = paragraphsOf(lines);
  const last = paragraphs.findIndex((paragraph) => (paragraph.at(-1)?.end ?? 0) >= asked);
  return paragraphs.slice(0, last + 1).flat();
}
