import type { PrintedWords } from "../../municipality/printed-labels.ts";
import { columnsIn } from "../../paper/body/columns.ts";
import type { Paper } from "../../paper/record.ts";
import type { Source } from "../../paper/source.ts";
import type { Turn } from "../../refs/exchange.ts";
import { clean } from "../../text/clean.ts";
import { type EditedText, editedOffset } from "../../text/edited-text.ts";
import { linesOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { type Block, fullWidth, paragraphsOf } from "./paragraphs.ts";
import { linesShownInHead } from "./shown-in-head.ts";

/** A paper's file as read; `undefined` if it is gone. */
export type ReadText = (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;

/** A part of a paper's text, or a turn of an exchange in the place of the part that belongs to it. */
export type TextPart = Block | { readonly kind: "turn"; readonly turn: Turn };

export interface TextOptions {
  /** Whose paper it is. */
  readonly town?: PrintedWords;
  /** Questions and answers, some of them the paper's own: each turn stands where the first of its own parts stood. */
  readonly turns?: readonly Turn[];
}

/** All of a paper's text in its order, less the lines that its head shows. */
export function paperText(
  paper: Paper,
  { text: raw, bodyStart }: Pick<Source, "text" | "bodyStart">,
  { town, turns = [] }: TextOptions = {},
): TextPart[] {
  const edited = clean(raw, bodyStart);
  const lines = linesOf(edited.text);
  const shown = linesShownInHead(paper, { edited, lines, town });
  const inColumns = columnsIn(raw, edited);
  const text = lines.map((line) => (shown.has(line) ? " ".repeat(line.text.length) : inColumns(line).text)).join("\n");
  const width = fullWidth(text);
  const parts: TextPart[] = [];
  const marked = markedParts(paper, turns, edited);
  const lastTurn = marked.findLastIndex(({ turn }) => turn !== undefined);
  let told = 0;
  // Turns to which the paper gives nothing stand between those to which it does.
  const tellUpTo = (end: number): void => {
    for (const turn of turns.slice(told, end)) parts.push({ kind: "turn", turn });
    told = Math.max(told, end);
  };
  let read = 0;
  for (const [i, { start, end, turn }] of marked.entries()) {
    if (start < read) continue;
    const between = text.slice(read, start);
    parts.push(...paragraphsOf(turn ? between.replace(lastMark, "") : between, width));
    if (turn) tellUpTo(turns.indexOf(turn) + 1);
    else parts.push({ kind: "heading", text: text.slice(start, end).trim() });
    if (i === lastTurn) tellUpTo(turns.length);
    read = end;
  }
  parts.push(...paragraphsOf(text.slice(read), width));
  tellUpTo(turns.length);
  return parts;
}

// The number or dot before a question, which its turn prints.
const lastMark = /(?<=^|\n)[ \t]*(?:[-–•*]|\d{1,2}[.)]?|[a-z]\))[ \t]*$/u;

/** Headings, and the questions and answers of turns that stand in the paper itself, in the order of the text. */
function markedParts(paper: Paper, turns: readonly Turn[], edited: EditedText): Array<Span & { readonly turn?: Turn }> {
  const at = ({ start, end }: Span): Span => ({ start: editedOffset(edited, start), end: editedOffset(edited, end) });
  const headings = paper.sections.map(({ start, heading }) => {
    const place = editedOffset(edited, start);
    return { start: place, end: place + heading.length };
  });
  const own = turns.flatMap((turn) => ownPlaces(paper, turn).map((place) => ({ ...at(place), turn })));
  return [...headings, ...own].sort((a, b) => a.start - b.start);
}

/** Where a paper's own questions, answers and their headings stand. */
function ownPlaces(paper: Paper, { questions, answers }: Turn): Span[] {
  const asked = questions.filter((question) => paper.questions.includes(question));
  const given = answers.filter(({ reply }) => reply.file === paper.file);
  return [...asked, ...given.flatMap(({ answer }) => (answer.heading ? [answer.heading, answer] : [answer]))];
}

/** A stretch of a paper's text as blocks. */
export function passageOf({ text: raw, bodyStart }: Pick<Source, "text" | "bodyStart">, place: Span): Block[] {
  const edited = clean(raw, bodyStart);
  const inColumns = columnsIn(raw, edited);
  const text = linesOf(edited.text)
    .map((line) => inColumns(line).text)
    .join("\n");
  return paragraphsOf(
    text.slice(editedOffset(edited, place.start), editedOffset(edited, place.end)),
    fullWidth(edited.text),
  );
}
