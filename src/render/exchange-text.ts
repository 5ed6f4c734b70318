import type { Paper } from "../paper/record.ts";
import type { Source } from "../paper/source.ts";
import type { Exchange, Turn } from "../refs/exchange.ts";
import { passageOf } from "./paper-body.ts";
import { paperLine, titleOf } from "./paper-line.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

/** A paper's file as read; `undefined` if it is gone. */
export type ReadText = (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;

/** Questions and what answers them, each below the other. Papers but the shown one are named at the top. */
export function renderExchange(
  paper: Paper,
  { question, replies, turns }: Exchange,
  { readText, style }: { readText: ReadText; style: Style },
): string {
  const { chalk } = style;
  const others = [question, ...replies].filter(({ file }, i, all) => {
    return file !== paper.file && all.findIndex((other) => other.file === file) === i;
  });
  const names = others.map((other) => wrapped(`${paperLine(other, style)}  ${titleOf(other)}`, style, 2));
  const blocks = turns.map((turn) => renderTurn(turn, { readText, style }));
  return [[chalk.bold.underline("Fragen und Antworten"), ...names].join("\n"), ...blocks].join("\n\n");
}

function renderTurn({ questions, answers }: Turn, { readText, style }: { readText: ReadText; style: Style }): string {
  const { chalk } = style;
  const asked = questions.map(({ number, text }) =>
    wrapped(chalk.bold(`${printable(number)}. ${printable(text)}`), style, 2),
  );
  if (answers.length === 0) return [...asked, wrapped(chalk.dim("No answer found."), style, 4)].join("\n");
  const given = answers.map(({ reply, answer }, i) => {
    const source = readText(reply.file);
    // Behind the first answer to a question stand those to its parts, each with what is asked there.
    const isPart = (i > 0 || questions.length === 0) && answer.heading !== undefined;
    const heading = isPart && source && answer.heading ? passageOf(source, answer.heading) : [];
    const text = source ? passageOf(source, answer) : ["(its file is gone)"];
    return [
      ...heading.map((line) => wrapped(chalk.bold(printable(line)), style, 2)),
      ...text.map((line) => wrapped(printable(line), style, 4)),
    ];
  });
  return [...asked, given.flat().join("\n\n")].join("\n");
}
