import { median, type Piece } from "./run.ts";

/** Pieces on one base line, from left to right. */
export interface PrintedLine {
  readonly pieces: readonly Piece[];
  readonly y: number;
  readonly size: number;
}

// A raised or lowered figure stands so far from its line, in parts of the line's height.
const RAISED = 0.45;
const LEVEL = 0.25;

/** Pieces as lines, from top to bottom. Small figures that are raised or lowered belong to the line that they stand at. */
export function linesIn(pieces: readonly Piece[]): PrintedLine[] {
  const usual = median(pieces.map(({ size }) => size));
  const isSmall = ({ size }: Piece): boolean => size < 0.8 * usual;
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const isOnLine = line && piece.y - line.y <= LEVEL * Math.max(piece.size, line.size);
    if (isOnLine) {
      line.pieces.push(piece);
      // The line is where its large letters are.
      if (piece.size > line.size) [line.y, line.size] = [piece.y, piece.size];
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  const merged: typeof lines = [];
  for (const [i, line] of lines.entries()) {
    const [before, after] = [merged.at(-1), lines[i + 1]];
    if (line.pieces.every(isSmall)) {
      const near = [before, after].filter((other) => other !== undefined && isAt(line, other));
      const host = near.sort((a, b) => Math.abs((a?.y ?? 0) - line.y) - Math.abs((b?.y ?? 0) - line.y))[0];
      if (host) {
        host.pieces.push(...line.pieces);
        continue;
      }
    }
    merged.push(line);
  }
  return merged.map((line) => ({ ...line, pieces: line.pieces.sort((a, b) => a.left - b.left) }));
}

/** Whether small figures stand beside letters of a line, raised or lowered. */
function isAt(
  small: { y: number; pieces: readonly Piece[] },
  line: { y: number; size: number; pieces: readonly Piece[] },
): boolean {
  if (Math.abs(small.y - line.y) > RAISED * line.size) return false;
  return small.pieces.every((piece) =>
    line.pieces.some(
      ({ left, right, size }) =>
        size > piece.size && Math.min(Math.abs(piece.left - right), Math.abs(left - piece.right)) < 0.4 * size,
    ),
  );
}
