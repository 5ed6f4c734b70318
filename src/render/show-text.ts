import type { Paper } from "../paper/record.ts";
import { exchangeOf } from "../refs/exchange.ts";
import type { Relations } from "../refs/relations.ts";
import { type ReadText, renderExchange } from "./exchange-text.ts";
import { germanDate } from "./german-date.ts";
import { kindNames } from "./kind-names.ts";
import { list } from "./list.ts";
import { type BodyPart, bodyOf } from "./paper-body.ts";
import { titleOf } from "./paper-line.ts";
import { printable, printablePath } from "./printable.ts";
import { renderRelations } from "./relations-text.ts";
import { stationLine } from "./station-line.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

export interface ShowOptions {
  readonly readText: ReadText;
  readonly style: Style;
  /** The files of the papers that are printed above this one: what they ask and answer is not said again. */
  readonly above?: readonly string[];
}

/** A paper laid out for reading: its head, text, questions and answers, attachments, and how it stands to others. */
export function renderPaper(paper: Paper, relations: Relations, { readText, style, above = [] }: ShowOptions): string {
  const source = readText(paper.file);
  const exchange = exchangeOf(paper, relations);
  const own = exchange ? paper.answers.map(({ heading, ...answer }) => heading ?? answer) : [];
  const blocks = [
    renderTitle(paper, style),
    renderHead(paper, style),
    ...(source ? bodyOf(paper, source, own).map((part) => renderPart(part, style)) : []),
    exchange
      ? above.includes(exchange.question.file)
        ? style.chalk.dim("Fragen und Antworten: above, with the questions")
        : renderExchange(paper, exchange, { readText, style })
      : list(
          "Fragen",
          paper.questions.map(({ number, text }) => `${printable(number)}. ${printable(text)}`),
          style,
        ),
    list(
      "Anlagen",
      paper.attachments.map(({ title }) => printable(title)),
      style,
    ),
    list(
      "Unterzeichnet",
      paper.signatories.map(({ name, role, organization }) =>
        [name, role, organization]
          .filter((part) => part !== undefined)
          .map(printable)
          .join(", "),
      ),
      style,
    ),
    ...renderRelations(relations, style),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Number, kind and subject. */
export function renderTitle(paper: Paper, style: Style): string {
  const access = paper.public === undefined ? "" : paper.public ? " (öffentlich)" : " (nichtöffentlich)";
  const kind = paper.kind ? `  ${kindNames[paper.kind]}${access}` : "";
  const number =
    paper.drucksache === undefined
      ? style.chalk.dim("ohne Nummer")
      : style.chalk.bold.cyan(printable(paper.drucksache));
  return `${number}${kind}\n${wrapped(style.chalk.bold(titleOf(paper)), style)}`;
}

const LABEL_WIDTH = 16;

/** What stands in the head, each behind its label. */
export function renderHead(paper: Paper, style: Style): string {
  const rows: ReadonlyArray<readonly [string, readonly string[]]> = [
    ["Absender", paper.sender.map(printable)],
    ["Empfänger", paper.recipient.map(printable)],
    ["Datum", paper.date ? [germanDate(paper.date)] : []],
    ["Eingang", paper.submitted ? [germanDate(paper.submitted)] : []],
    ["Verantwortlich", paper.office ? [printable(paper.office)] : []],
    ["Gehört zu", paper.belongsTo ? [printable(paper.belongsTo)] : []],
    ["Beratungsfolge", paper.beratungsfolge.map(stationLine)],
  ];
  return rows
    .flatMap(([label, values]) => values.map((value, i) => labelled(i === 0 ? label : "", value, style)))
    .concat(style.chalk.dim("Datei".padEnd(LABEL_WIDTH)) + printablePath(paper.file))
    .join("\n");
}

function labelled(label: string, value: string, style: Style): string {
  const text = wrapped(value, style, LABEL_WIDTH);
  return style.chalk.dim(label.padEnd(LABEL_WIDTH)) + text.slice(LABEL_WIDTH);
}

function renderPart({ heading, paragraphs }: BodyPart, style: Style): string {
  const title = heading === undefined ? [] : [style.chalk.bold.underline(printable(heading).replace(/ ?:$/, ""))];
  const text = paragraphs.map((paragraph) => wrapped(printable(paragraph), style)).join("\n\n");
  return [...title, text].join("\n");
}
