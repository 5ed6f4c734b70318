import { type AnswerPart, levelOf, numberedParts, unnumberedParts, wordsOf } from "./answer-parts.ts";
import { joinLines, type Line, paragraphsOf } from "./lines.ts";
import type { Question } from "./record.ts";

/**
 * The questions of a paper that has no lead-in to them: the items of a list that ask, or else the paragraphs before the first
 * heading that do nothing but ask.
 *
 * @param isHeading whether a line begins a headed part, such as the reasons, where questions may be rhetorical
 */
export function findAskedItems(lines: readonly Line[], isHeading: (line: string) => boolean): Question[] {
  const listed = questionsIn(numberedParts(lines));
  if (listed.length > 0) return listed;
  const heading = lines.findIndex(({ text }) => isHeading(text));
  const before = heading < 0 ? lines : lines.slice(0, heading);
  return questionsIn(unnumberedParts(before.map((line) => (title.test(line.text) ? { ...line, text: "" } : line))));
}

// What stands above questions and is none: `Anfrage`, `Anfrage:`, `Unsere Fragen:`.
const title = /^(?:Anfrage|(?:Unsere )?Fragen?) ?:?$/iu;

function questionsIn(parts: readonly AnswerPart[]): Question[] {
  const asking = parts.filter(({ item, asked }) => item && asked !== undefined);
  const [top] = asking.flatMap(({ item }) => (item ? levelOf(item) : []));
  return asking.flatMap((part, i) => {
    const question = joinLines(askedLines(part));
    if (!question || !part.item || levelOf(part.item) !== top) return [];
    const { value, start, end } = question;
    return { number: part.item.number ?? String(i + 1), text: value, start, end };
  });
}

/** The paragraphs of a question, up to the one that ends it. */
function askedLines(part: AnswerPart): Line[] {
  const paragraphs = paragraphsOf(wordsOf(part));
  const last = paragraphs.findIndex((paragraph) => (paragraph.at(-1)?.end ?? 0) >= (part.asked ?? 0));
  return paragraphs.slice(0, last + 1).flat();
}
