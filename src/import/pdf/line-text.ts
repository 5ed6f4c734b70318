import { composed } from "./letters.ts";
import type { Piece } from "./run.ts";

// In parts of a letter's height: what is nearer is one word; what is further apart than the last are two cells.
const TIGHT = 0.04;
const BLANK = 0.17;
export const CELL = 1.6;

/** Pieces of one line, from left to right, as text: blanks between words, tabs between what stands far apart. */
export function textOfPieces(pieces: readonly Piece[]): string {
  const gaps = pieces.slice(1).map((piece, i) => piece.left - (pieces[i]?.right ?? 0));
  // Lines that fill their column have wide blanks, all of about one width.
  const wide = gaps.filter((gap, i) => gap > BLANK * (pieces[i + 1]?.size ?? 0)).sort((a, b) => a - b);
  const usual = wide.length >= 3 ? (wide[wide.length >> 1] ?? 0) : 0;
  let text = "";
  for (const [i, piece] of pieces.entries()) {
    const gap = i === 0 ? 0 : (gaps[i - 1] ?? 0);
    const before = pieces[i - 1];
    if (before) text += between(gap, { size: Math.max(piece.size, before.size), usual, isApart: piece.isApart, text });
    text += piece.text;
  }
  return composed(text);
}

// `1.`, `a)`, `(2)`, `-`, `•`, `Ö 4.1`: what stands after these belongs to them.
const listMark = /^(?:[(]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}|[-–•▪●○■□➢·*o\uF0B7\uF0A7])$/;

export function isListMark(text: string): boolean {
  return listMark.test(text);
}

/** Lines of a cell as one: a word that was cut at a line's end is whole again. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "" || line === "") return text + line;
    // Not: `Umwelt- und Klimaschutz`.
    const isCut = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) && !/^(?:und|oder|bzw|sowie)\b/.test(line);
    return isCut ? text.slice(0, -1) + line : `${text} ${line}`;
  }, "");
}

function between(
  gap: number,
  { size, usual, isApart, text }: { size: number; usual: number; isApart: boolean; text: string },
): string {
  if (gap > CELL * size && gap > 2.5 * usual) return isListMark(text) ? " " : "\t";
  if (gap > BLANK * size) return " ";
  return isApart && gap > TIGHT * size ? " " : "";
}
