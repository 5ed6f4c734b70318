import { median, type Piece, type Run } from "./run.ts";

const QUARTER = Math.PI / 2;

/**
 * The runs of a page as it is read: those of each direction as a page of their own, turned upright, that with the most
 * letters first. A scan lies on its page askew: it is turned by what most of its runs are.
 *
 * @param rotate degrees clockwise by which viewers turn the page
 */
export function uprightPages(runs: readonly Run[], rotate: number): Piece[][] {
  const directions = new Map<number, Run[]>();
  for (const run of runs) {
    const quarter = (((Math.round(run.angle / QUARTER) - rotate / 90) % 4) + 4) % 4;
    directions.set(quarter, [...(directions.get(quarter) ?? []), run]);
  }
  const letters = (some: readonly Run[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...directions.values()].sort((a, b) => letters(b) - letters(a)).map(turned);
}

function turned(runs: readonly Run[]): Piece[] {
  const angle = median(runs.map((run) => run.angle));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const pieces: Piece[] = [];
  let isApart = false;
  for (const { text, x, y, size, width } of runs) {
    if (text.trim() === "") {
      isApart = true;
      continue;
    }
    const left = x * cos + y * sin;
    pieces.push({
      text: text.trim(),
      ...{ left, right: left + width, y: x * sin - y * cos, size },
      isApart: isApart || /^\s/.test(text),
    });
    isApart = /\s$/.test(text);
  }
  return pieces;
}
