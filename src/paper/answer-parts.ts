import { type AnswerMark, parseAnswerMark } from "./answer-mark.ts";
import { type Line, paragraphsOf, restOfLine } from "./lines.ts";
import { type ListMark, parseMark } from "./list-mark.ts";
import { questionEnd } from "./repeated-question.ts";

/** A stretch of text that a mark or a repeated question opens, up to the next one. */
export interface AnswerPart {
  readonly lines: readonly Line[];
  readonly mark?: AnswerMark;
  /** The list mark of a repeated question. */
  readonly item?: ListMark;
  /** Where the repeated question ends, if there is one. */
  readonly asked?: number | undefined;
}

type Opening = Pick<AnswerPart, "mark" | "item">;
type Piece = Opening & { lines: Line[] };

/** The parts behind `Zu Frage 1:` and the like, and below questions that are repeated with their numbers. */
export function numberedParts(lines: readonly Line[]): AnswerPart[] {
  return partsOf(lines, ({ text }, before) => {
    const mark = isFresh(before) ? parseAnswerMark(text) : undefined;
    if (mark) return { mark };
    const item = parseMark(text);
    return item && item.style !== "bullet" ? { item } : undefined;
  });
}

/** The parts below questions that are repeated as paragraphs or behind bullets. */
export function unnumberedParts(lines: readonly Line[]): AnswerPart[] {
  return partsOf(lines, ({ text }, before) => {
    const bullet = parseMark(text);
    if (bullet?.style === "bullet") return { item: bullet };
    return text !== "" && (before === undefined || before.text === "") ? { item: unmarked } : undefined;
  });
}

const unmarked: ListMark = { style: "bullet", length: 0 };

/** The lines behind the mark that opens a part. */
export function wordsOf({ lines: [first, ...rest], mark, item }: AnswerPart): Line[] {
  return first ? [restOfLine(first, (mark ?? item)?.length ?? 0), ...rest] : [];
}

/** Whether a line stands behind a blank one or a whole sentence, so that its `zu` does not go on with the line above. */
function isFresh(before: Line | undefined): boolean {
  return before === undefined || before.text === "" || /[.?!:)“"]$/u.test(before.text);
}

/** Cuts a text where a mark stands or a question begins; what else opens nothing belongs to the part before it. */
function partsOf(
  lines: readonly Line[],
  openingAt: (line: Line, before: Line | undefined) => Opening | undefined,
): AnswerPart[] {
  const pieces: Piece[] = [];
  for (const [i, line] of lines.entries()) {
    const opening = openingAt(line, lines[i - 1]);
    if (opening) pieces.push({ ...opening, lines: [line] });
    else pieces.at(-1)?.lines.push(line);
  }
  const parts: Array<AnswerPart & { lines: Line[] }> = [];
  const whole = joinBareMarks(pieces).map((piece) => ({ ...piece, asked: questionEnd(wordsOf(piece)) }));
  for (const [i, piece] of whole.entries()) {
    const asked = piece.asked ?? (isNextItem(piece, parts, whole.slice(i + 1)) ? firstParagraphEnd(piece) : undefined);
    if (piece.mark || asked !== undefined) parts.push({ ...piece, asked });
    else parts.at(-1)?.lines.push(...piece.lines);
  }
  return parts;
}

type AskedPiece = Piece & { readonly asked: number | undefined };

/** Whether a piece that asks nothing is next in the list of questions: `3. Stand des Umbaus`, if no later one is the third. */
function isNextItem({ item }: Piece, parts: readonly AnswerPart[], later: readonly AskedPiece[]): boolean {
  const last = parts.findLast((part) => part.item?.style === item?.style)?.item;
  if (item?.rank === undefined || last?.rank === undefined || item.rank !== last.rank + 1) return false;
  return !later.some(
    (other) => other.asked !== undefined && other.item?.style === item.style && other.item.rank === item.rank,
  );
}

/** The end of a piece's first paragraph, if an answer follows. */
function firstParagraphEnd(piece: Piece): number | undefined {
  const [first, second] = paragraphsOf(wordsOf(piece));
  return second && first?.at(-1)?.end;
}

/** `2)` alone, with `a) Wie viele …?` below it, is one piece: that of the question 2. */
function joinBareMarks(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isBare = last?.item && wordsOf(last).every(({ text }) => text === "");
    if (isBare && piece.item && piece.item.style !== last.item?.style) last.lines.push(...piece.lines);
    else joined.push(piece);
  }
  return joined;
}
