import { catalogueOf } from "../language/catalogue.ts";
import type { PrintedWords } from "../municipality/printed-labels.ts";
import type { Paper } from "../paper/record.ts";
import { type Exchange, exchangeOf } from "../refs/exchange.ts";
import type { Relations } from "../refs/relations.ts";
import { list } from "./list.ts";
import { joinBlocks, renderBlock } from "./paper/block-text.ts";
import { headRows, kindLine } from "./paper/paper-head.ts";
import { paperText, type ReadText } from "./paper/paper-text.ts";
import { renderExchangeHead, renderTurn } from "./paper/turn-text.ts";
import { numberText, titleOf } from "./paper-line.ts";
import { renderPlaceOf } from "./place.ts";
import { printable } from "./printable.ts";
import { renderRelations } from "./relations-text.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

export interface ShowOptions {
  readonly readText: ReadText;
  readonly style: Style;
  /** Whose paper it is: its printed labels need not be repeated where the head shows their values. */
  readonly town?: PrintedWords;
  /** The files of the papers that are printed above this one: their questions and answers are not printed again. */
  readonly above?: readonly string[];
}

/** A paper laid out for reading: its head, all of its text with questions and answers side by side, and its relations. */
export function renderPaper(paper: Paper, relations: Relations, options: ShowOptions): string {
  const { style } = options;
  const blocks = [
    renderTitle(paper, style),
    renderHead(paper, style, { town: options.town, text: options.readText(paper.file)?.text }),
    renderText(paper, exchangeWithOthers(paper, relations), options),
    ...renderListed(paper, options),
    ...renderRelations(relations, style),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Number, kind and subject. */
export function renderTitle(paper: Paper, style: Style): string {
  const kind = kindLine(paper);
  return `${numberText(paper, style)}${kind && `  ${kind}`}\n${wrapped(style.chalk.bold(titleOf(paper)), style)}`;
}

const LABEL_WIDTH = 16;

/** The fields of the head, each after its label. */
export function renderHead(
  paper: Paper,
  style: Style,
  form: { readonly town?: PrintedWords | undefined; readonly text?: string | undefined } = {},
): string {
  const { head } = catalogueOf(style.language).shown;
  const rows = headRows(paper, style.language, form).flatMap(([label, values]) =>
    values.map((value, i) => {
      // A path can be copied whole: it is never broken over lines.
      const text = label === head.file ? renderPlaceOf(paper, style) : wrapped(value, style, LABEL_WIDTH).trimStart();
      return style.chalk.dim((i === 0 ? label : "").padEnd(LABEL_WIDTH)) + text;
    }),
  );
  return rows.join("\n");
}

/** The exchange that a paper has with others. Its own questions and answers stand in its text. */
function exchangeWithOthers(paper: Paper, relations: Relations): Exchange | undefined {
  const exchange = exchangeOf(paper, relations);
  const isAlone = exchange && [exchange.question, ...exchange.replies].every(({ file }) => file === paper.file);
  return isAlone ? undefined : exchange;
}

function renderText(
  paper: Paper,
  exchange: Exchange | undefined,
  { readText, style, town, above = [] }: ShowOptions,
): string {
  const source = readText(paper.file);
  const turns = exchange?.turns ?? [];
  const parts = source
    ? paperText(paper, source, { ...(town && { town }), turns })
    : turns.map((turn) => ({ kind: "turn" as const, turn }));
  const isAbove = exchange && above.includes(exchange.question.file);
  const firstTurn = parts.findIndex(({ kind }) => kind === "turn");
  const shown = parts.flatMap((part, i) => {
    if (part.kind !== "turn") return { text: renderBlock(part, style), isHeading: part.kind === "heading" };
    if (isAbove && i !== firstTurn) return [];
    if (isAbove) {
      return { text: style.chalk.dim(catalogueOf(style.language).shown.exchangeAbove), isHeading: false };
    }
    const text = renderTurn(part.turn, { paper, readText, style });
    const head = exchange && i === firstTurn ? `${renderExchangeHead(exchange, paper, style)}\n\n` : "";
    return { text: head + text, isHeading: false };
  });
  return joinBlocks(shown);
}

/** What is known of a paper but does not stand in its text: because its file is gone, or because front matter says it. */
function renderListed(paper: Paper, { readText, style }: ShowOptions): string[] {
  const { listed: label } = catalogueOf(style.language).shown;
  const source = readText(paper.file);
  const isGone = source === undefined;
  const listed = paper.attachments.filter(({ start }) => isGone || start < source.bodyStart);
  const attachments = listed.map(({ title }) => printable(title));
  const signed = isGone ? paper.signatories : [];
  const signatories = signed.map(({ name, role, organization }) =>
    [name, role, organization]
      .filter((part) => part !== undefined)
      .map(printable)
      .join(", "),
  );
  const questions = isGone ? paper.questions.map(({ number, text }) => `${printable(number)}. ${printable(text)}`) : [];
  return [
    list(label.questions, questions, style),
    list(label.attachments, attachments, style),
    list(label.signatories, signatories, style),
  ];
}
