import { catalogueOf } from "../../language/catalogue.ts";
import type { Paper } from "../../paper/record.ts";
import type { Exchange, Turn } from "../../refs/exchange.ts";
import { paperLine, shortTitleOf } from "../paper-line.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { wrapped } from "../wrap.ts";
import { renderBlock } from "./block-text.ts";
import { passageOf, type ReadText } from "./paper-text.ts";
import type { Block } from "./paragraphs.ts";
import { linesOf } from "./plain-text.ts";

interface TurnContext {
  /** The paper that is shown. */
  readonly paper: Paper;
  readonly readText: ReadText;
  readonly style: Style;
}

/** The heading of an exchange, with the other papers that take part in it. */
export function renderExchangeHead({ question, replies }: Exchange, paper: Paper, style: Style): string {
  const others = [question, ...replies].filter(({ file }, i, all) => {
    return file !== paper.file && all.findIndex((other) => other.file === file) === i;
  });
  const names = others.map((other) => wrapped(`${paperLine(other, style)}  ${shortTitleOf(other)}`, style, 2));
  return [style.chalk.bold.underline(catalogueOf(style.language).shown.exchange), ...names].join("\n");
}

/** Questions and below them what answers them. */
export function renderTurn({ questions, answers }: Turn, context: TurnContext): string {
  const { style } = context;
  const { chalk } = style;
  const asked = questions.map(({ number, text }) =>
    wrapped(chalk.bold(`${printable(number)}. ${printable(text)}`), style, 2),
  );
  if (answers.length === 0)
    return [...asked, wrapped(chalk.dim(catalogueOf(style.language).shown.noAnswer), style, 4)].join("\n");
  const given = answers.flatMap((answer, i) => renderAnswer(answer, { ...context, questions, isFirst: i === 0 }));
  return [...asked, given.join("\n\n")].join("\n");
}

interface AnswerContext extends TurnContext {
  readonly questions: Turn["questions"];
  readonly isFirst: boolean;
}

function renderAnswer(
  { reply, answer }: Turn["answers"][number],
  { paper, readText, style, questions, isFirst }: AnswerContext,
): string[] {
  const source = readText(reply.file);
  const heading = source && answer.heading ? passageOf(source, answer.heading) : [];
  // After the first answer to a question come those to its parts, each with what is asked there. Of the paper that is
  // shown, nothing is left out.
  const isPart = !isFirst || questions.length === 0;
  const isShown = isPart || (reply.file === paper.file && !isRepeated(heading, questions));
  const text = source ? passageOf(source, answer).map((block) => renderBlock(block, style, 4)) : [gone(style)];
  return [...(isShown ? heading.map((block) => style.chalk.bold(renderBlock(block, style, 2))) : []), ...text];
}

const gone = (style: Style): string => wrapped(catalogueOf(style.language).shown.fileGone, style, 4);

/** Whether a heading has no word that the questions do not have. */
function isRepeated(heading: readonly Block[], questions: Turn["questions"]): boolean {
  const known = new Set(questions.flatMap(({ number, text }) => wordsOf(`${number} ${text}`)));
  return heading
    .flatMap(linesOf)
    .flatMap(wordsOf)
    .every((word) => known.has(word));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
