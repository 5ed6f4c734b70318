import type { Piece } from "./run.ts";

// What is printed twice to look bold or to throw a shadow lies so near, in parts of a letter's height.
const NEAR = 0.35;

/**
 * Without what is printed twice at one place: for a shadow, or as the hidden text of a picture below letters that are there.
 * The first one stays.
 */
export function withoutShadows(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const byRow = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const row = Math.round(piece.y / ROW);
    const near = [row - 1, row, row + 1].flatMap((one) => byRow.get(one) ?? []);
    if (near.some((other) => isShadow(piece, other))) continue;
    kept.push(piece);
    byRow.set(row, [...(byRow.get(row) ?? []), piece]);
  }
  return kept;
}

// In points: as high as a line.
const ROW = 8;

function isShadow(piece: Piece, other: Piece): boolean {
  const near = NEAR * Math.max(piece.size, other.size);
  if (Math.abs(piece.y - other.y) > near) return false;
  if (piece.text === other.text) return Math.abs(piece.left - other.left) <= near;
  // A hidden text may be cut into other pieces. What only touches another is no part of it.
  const touching = TOUCHING * piece.size;
  if (piece.left < other.left - touching || piece.right > other.right + touching) return false;
  const [inner, outer] = [letters(piece.text), letters(other.text)];
  const width = other.right - other.left;
  // Where the letters should stand if each were as wide as the others: `der` is in `Wiederholung der Wahl` twice.
  const from = Math.floor(((piece.left - other.left) / width) * outer.length);
  const slack = 2 + Math.ceil(outer.length * SLACK);
  return inner !== "" && outer.slice(Math.max(0, from - slack), from + inner.length + slack).includes(inner);
}

const SLACK = 0.06;
// In letters' heights.
const TOUCHING = 0.15;

function letters(text: string): string {
  return text.replace(/\s+/g, "");
}
