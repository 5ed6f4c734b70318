import fastStringWidth from "fast-string-width";
import { printable } from "../printable.ts";

// How wide a sign of a sans serif font is on the average, and half of one of a wide script, in parts of its height.
const SIGN = { plain: 0.57, bold: 0.64 } as const;

interface Room {
  /** How wide a line may be, and how high its signs are. */
  readonly pixels: number;
  readonly size: number;
  /** How many lines. */
  readonly most: number;
  readonly weight?: keyof typeof SIGN;
}

/** A text in lines of a width, as far as can be told without the font; the last one ends with `…` if more would follow. */
export function brokenText(text: string, { pixels, size, most, weight = "plain" }: Room): string[] {
  const room = Math.max(8, Math.floor(pixels / (size * SIGN[weight])));
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text)
    .split(" ")
    .flatMap((one) => piecesOf(one, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fastStringWidth(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
}

/** A word that is longer than a line, in pieces. */
function piecesOf(word: string, room: number): string[] {
  if (fastStringWidth(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (fastStringWidth(piece + sign) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
