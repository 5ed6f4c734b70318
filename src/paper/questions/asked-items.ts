import { joinLines, type Line, paragraphsOf } from "../../text/lines.ts";
import type { Question } from "../record.ts";
import { type AnswerPart, levelOf, numberedParts, unnumberedParts, wordsOf } from "./answer-parts.ts";

/**
 * The questions of a paper that has no lead-in to them: the items of a list that ask, or else the paragraphs before the first
 * heading that do nothing but ask.
 *
 * @param isHeading whether a line begins a headed part, such as the reasons, where questions may be rhetorical
 */
export function findAskedItems(lines: readonly Line[], isHeading: (line: string) => boolean): Question[] {
  const heading = lines.findIndex(({ text }) => isHeading(text));
  const listed = questionsIn(numberedParts(parted(lines, isHeading)));
  if (listed.length > 0) return listed;
  return questionsIn(unnumberedParts(parted(heading < 0 ? lines : lines.slice(0, heading), isHeading)));
}

/** The lines without titles, and with a blank one before each heading, which may be lost. */
function parted(lines: readonly Line[], isHeading: (line: string) => boolean): Line[] {
  return lines.flatMap((line) => {
    const blank = { text: "", start: line.start, end: line.start };
    return title.test(line.text) ? [blank] : isHeading(line.text) ? [blank, line] : [line];
  });
}

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
