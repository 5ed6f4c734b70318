import { beginsWithDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";
import { type Line, paragraphsOf, restOfLine } from "../../text/lines.ts";
import { type ListMark, parseMark } from "../body/list-mark.ts";
import { type AnswerMark, parseAnswerMark } from "./answer-mark.ts";
import { questionEnd } from "./repeated-question.ts";

/** The text from a mark or repeated question up to the next one. */
export interface AnswerPart {
  readonly lines: readonly Line[];
  readonly mark?: AnswerMark;
  /** The list mark of a repeated question. */
  readonly item?: ListMark;
  /** The last mark of a part within the question: `b)` in `2. Was gilt a) heute, b) morgen?` */
  readonly part?: ListMark;
  /** Where the repeated question ends, if there is one. */
  readonly asked?: number | undefined;
}

type Opening = Pick<AnswerPart, "mark" | "item" | "part">;
type Piece = Opening & { readonly lines: Line[]; readonly asked: number | undefined };

/** The parts after `Zu Frage 1:` and the like, and below questions that are repeated with their numbers. */
export function numberedParts(lines: readonly Line[]): AnswerPart[] {
  return partsOf(lines, ({ text }, before) => {
    const mark = isFresh(before) ? parseAnswerMark(text) : undefined;
    if (mark) return { mark };
    const item = abbreviation.test(text) || beginsWithDate(text) ? undefined : parseMark(text);
    return item && item.style !== "bullet" ? { item } : undefined;
  });
}

/** The parts below questions that are repeated as paragraphs or after bullets. */
export function unnumberedParts(lines: readonly Line[]): AnswerPart[] {
  return partsOf(lines, ({ text }, before) => {
    const bullet = parseMark(text);
    if (bullet?.style === "bullet") return { item: bullet };
    return text !== "" && (before === undefined || before.text === "") ? { item: unmarked } : undefined;
  });
}

// `Zu den Fragen im Einzelnen:`, `Die Verwaltung nimmt wie folgt Stellung:`. Not: `Folgende Wege werden gebaut:`.
const announcesAnswers = new RegExp(`(?:Fragen?|Stellung|beantworte[nt]*)(?![${L}])[^.?!]*:$`, "i");

/**
 * Answers in the order of the questions, after nothing but their numbers: `1. Ja. 2. Nein.` The list begins the text or stands
 * below a line that announces it, and has no gaps.
 */
export function listedParts(lines: readonly Line[]): AnswerPart[] {
  const parts: Array<AnswerPart & { lines: Line[] }> = [];
  let next = 1;
  let before: Line | undefined;
  for (const line of lines) {
    // What stands after `Zu` in a mark: `1.`, `2. + 3.`.
    const found = /^\d/.test(line.text) ? parseAnswerMark(`Zu ${line.text}`) : undefined;
    const isPlace = next > 1 || before === undefined || announcesAnswers.test(before.text);
    if (found && isPlace && Number(found.numbers[0]) === next) {
      parts.push({ lines: [line], mark: { ...found, length: found.length - "Zu ".length } });
      next = Number(found.numbers.at(-1)) + 1;
    } else parts.at(-1)?.lines.push(line);
    if (line.text !== "") before = line;
  }
  return parts.length > 1 ? parts : [];
}

// `z. B. Bürger`, `d. h. teilweise`. Not: `a. Wie`.
const abbreviation = new RegExp(String.raw`^[${L}]\. ?[${L}]\.`, "u");

const unmarked: ListMark = { style: "bullet", length: 0 };

/** The lines after the mark that opens a part. */
export function wordsOf({ lines: [first, ...rest], mark, item }: AnswerPart): Line[] {
  return first ? [restOfLine(first, (mark ?? item)?.length ?? 0), ...rest] : [];
}

/** Whether a line follows a blank one or a complete sentence, so that its `zu` does not continue the line above. */
function isFresh(before: Line | undefined): boolean {
  return before === undefined || before.text === "" || /[.?!:)“"]$/u.test(before.text);
}

/** Cuts a text at marks and at the beginnings of questions; everything else belongs to the part before it. */
function partsOf(lines: readonly Line[], openingAt: OpeningAt): AnswerPart[] {
  const parts: Array<AnswerPart & { lines: Line[] }> = [];
  const pieces = joinSubQuestions(piecesOf(lines, openingAt));
  const lastAsked = new Map(
    pieces.flatMap(({ item, asked }, i) => (item && asked !== undefined ? [[placeIn(item), i]] : [])),
  );
  const lists = new Map<string, ListMark>();
  for (const [i, piece] of pieces.entries()) {
    const { item, mark, part } = piece;
    const last = item && lists.get(levelOf(item));
    const turn = turnOf(item, last);
    const isLater = (rank: number): boolean => item !== undefined && (lastAsked.get(placeIn(item, rank)) ?? -1) > i;
    // `3. Stand des Umbaus` asks without a question mark, if the list goes on to it or from it.
    const isListed = turn === "next" || (item?.rank === 1 && isLater(2) && !last);
    const isUnmarked = isListed && !mark && !isLater(item?.rank ?? 0);
    const isAsked = piece.asked !== undefined && turn !== "none";
    const asked = isAsked ? piece.asked : isUnmarked ? firstParagraphEnd(piece) : undefined;
    if (mark || asked !== undefined) {
      parts.push({ ...piece, asked });
      if (part) lists.set(levelOf(part), part);
      if (item) lists.set(levelOf(item), item);
    } else for (const line of piece.lines) parts.at(-1)?.lines.push(line);
  }
  return parts;
}

/** A place in a list, to compare items by. */
function placeIn(item: ListMark, rank = item.rank): string {
  return `${levelOf(item)} ${rank}`;
}

type OpeningAt = (line: Line, before: Line | undefined) => Opening | undefined;

function piecesOf(lines: readonly Line[], openingAt: OpeningAt): Piece[] {
  const cut: Array<Opening & { lines: Line[] }> = [];
  for (const [i, line] of lines.entries()) {
    const opening = openingAt(line, lines[i - 1]);
    if (opening) cut.push({ ...opening, lines: [line] });
    else cut.at(-1)?.lines.push(line);
  }
  return cut.map((piece) => ({ ...piece, asked: questionEnd(wordsOf(piece)) }));
}

/** What kind of list an item belongs to: lists of capitals and of small letters are different ones. */
export function levelOf({ style, number = "" }: ListMark): ListMark["style"] | "capital" {
  return style === "letter" && /[A-Z]/.test(number) ? "capital" : style;
}

// In lines, its parts included.
const LONGEST_QUESTION = 100;

/** `2. Wie verteilt sich der Aufwand`, with `a) auf Vereine?` below it, is one piece: that of the question 2. */
function joinSubQuestions(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const mayBeOpen =
      last?.item?.style === "figure" && last.asked === undefined && last.lines.length < LONGEST_QUESTION;
    if (mayBeOpen && piece.item?.style === "letter" && paragraphsOf(wordsOf(last)).length < 2) {
      joined[joined.length - 1] = {
        ...last,
        lines: [...last.lines, ...piece.lines],
        asked: piece.asked,
        part: piece.item,
      };
    } else joined.push(piece);
  }
  return joined;
}

// How many questions of a list may be missing between two that were found.
const GAP = 5;

/** Where an item stands in its list: what is not in turn, such as `19. Jahrhundert`, is no item. */
function turnOf(item: ListMark | undefined, before: ListMark | undefined): "next" | "later" | "none" {
  const rank = item?.rank;
  if (rank === undefined || rank === 1) return "later";
  const last = before?.rank ?? 0;
  // A list whose first question is not seen as one may begin later; letters are too often something else.
  if (last === 0 && item?.style !== "figure") return "none";
  return rank === last + 1 && last > 0 ? "next" : rank > last && rank <= last + GAP ? "later" : "none";
}

function firstParagraphEnd(piece: Piece): number | undefined {
  return paragraphsOf(wordsOf(piece))[0]?.at(-1)?.end;
}
