import { boundsOf, commonGaps, type Gap, gapsOf } from "./gaps.ts";
import { linesIn, type PrintedLine } from "./lines.ts";
import { median, type Piece } from "./run.ts";

/** What is read in one go: all of it before what stands beside it. */
export type Block = readonly PrintedLine[];

/** How far the columns of a document go: where their gutters are, and how many lines stand beside each. */
export type Gutters = Map<number, number>;

/**
 * Pieces of a page in blocks, in reading order. Columns of running text are read one after the other; a title across them comes
 * before, what follows across them after. Tables are no columns: their rows stay together.
 *
 * @param known where other pages have gutters: there short lines are columns, too
 * @param found takes up the gutters of this page
 */
export function blocksIn(pieces: readonly Piece[], known: readonly number[] = [], found: Gutters = new Map()): Block[] {
  return cut(linesIn(pieces), { known, found, depth: 0 });
}

interface Cutting {
  readonly known: readonly number[];
  readonly found: Gutters;
  readonly depth: number;
}

// Columns within columns are rare, and three deep there are none.
const DEEPEST = 4;

function cut(lines: readonly PrintedLine[], cutting: Cutting): Block[] {
  if (lines.length === 0) return [];
  const { known, found, depth } = cutting;
  const region = depth < DEEPEST && lines.length <= MOST_LINES ? regionIn(lines, known) : undefined;
  if (!region) return [lines];
  const { first, end, gutter } = region;
  const place = Math.round(gutter / ROUND) * ROUND;
  found.set(place, (found.get(place) ?? 0) + end - first);
  const inside = lines.slice(first, end).flatMap(({ pieces }) => pieces);
  const below = { ...cutting, depth: depth + 1 };
  return [
    ...cut(lines.slice(0, first), cutting),
    ...cut(linesIn(inside.filter((piece) => piece.right <= gutter)), below),
    ...cut(linesIn(inside.filter((piece) => piece.right > gutter)), below),
    ...cut(lines.slice(end), cutting),
  ];
}

// A page has some 60 lines, in columns that are not level twice as many; what has far more is a plan or a table.
const MOST_LINES = 400;

// In points: gutters that are nearer are one.
const ROUND = 6;

function regionIn(lines: readonly PrintedLine[], known: readonly number[]): Region | undefined {
  return (
    columnRegion(lines) ?? known.map((gutter) => knownRegion(lines, gutter)).find((region) => region !== undefined)
  );
}

/** The longest run of lines beside a gutter that other pages have, with something on both sides. */
function knownRegion(lines: readonly PrintedLine[], gutter: number): Region | undefined {
  const isOpen = ({ pieces }: PrintedLine): boolean =>
    !pieces.some(({ left, right }) => left < gutter && gutter < right);
  let best: Region | undefined;
  for (let first = 0; first < lines.length; first++) {
    let end = first;
    for (let line = lines[end]; line && isOpen(line); line = lines[end]) {
      if (end > first && line.y - (lines[end - 1]?.y ?? 0) >= FAR * line.size) break;
      end++;
    }
    const sides = sidesOf(lines.slice(first, end), gutter);
    const isLonger = end - first > (best ? best.end - best.first : 1);
    if (isLonger && sides.every((side) => side.length > 0)) best = { first, end, gutter };
    if (end > first) first = end - 1;
  }
  return best && { ...best, end: withoutEnd(lines, best) };
}

interface Region {
  readonly first: number;
  readonly end: number;
  /** Where nothing is printed between two columns. */
  readonly gutter: number;
}

// In parts of a letter's height: less is a blank.
const NARROWEST = 0.9;
// Fewer lines are no columns.
const FEWEST = 3;
// How many ends are tried for each beginning: all would take long where a table fills a page.
const TRIES = 24;

/** The longest run of lines through which a gutter between two columns of running text goes. */
function columnRegion(lines: readonly PrintedLine[]): Region | undefined {
  const size = median(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.size)));
  const bounds = boundsOf(lines);
  const free = lines.map((line) => gapsOf(line, bounds, NARROWEST * size));
  let best: Region | undefined;
  for (let first = 0; first < lines.length; first++) {
    const longest = best ? best.end - best.first : 0;
    if (lines.length - first <= longest) break;
    // What is open from the first line to each of the others.
    const open = [free[first] ?? []];
    for (let at = first + 1; at < lines.length && (open.at(-1) ?? []).length > 0; at++) {
      open.push(commonGaps(open.at(-1) ?? [], free[at] ?? [], NARROWEST * size));
    }
    const step = Math.max(1, Math.floor(open.length / TRIES));
    for (let length = open.length; length > longest; length -= step) {
      const gutter = open[length - 1]?.find((gap) => isGutter(lines.slice(first, first + length), gap, bounds));
      if (!gutter) continue;
      // Lines of the left column may be short; those of the right one begin at one place.
      best = { first, end: first + length, gutter: gutter.to - (NARROWEST * size) / 2 };
      break;
    }
  }
  const region = best && extended(best, lines, free);
  return region && !breakTogether(lines.slice(region.first, region.end), region.gutter) ? region : undefined;
}

// In lines: what stands further off than that is no part of a column.
const FAR = 3;

/** Up and down, as long as nothing is printed in the gutter: a column may begin or end with short lines. */
function extended(region: Region, lines: readonly PrintedLine[], free: readonly Gap[][]): Region {
  const { gutter } = region;
  const isOpen = (at: number): boolean => (free[at] ?? []).some(({ from, to }) => from < gutter && gutter < to);
  const step = (at: number): number => (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0);
  const far = FAR * Math.max(...lines.slice(region.first, region.end).map(({ size }) => size));
  let { first, end } = region;
  while (first > 0 && isOpen(first - 1) && step(first) < far) first--;
  while (end < lines.length && isOpen(end) && step(end) < far) end++;
  return { first, end: withoutEnd(lines, { first, end, gutter }), gutter };
}

// Lines that close a page: a signature, a note.
const CLOSING = 4;

/** Where columns end that are level: a few lines below both, after a break, are read after both. */
function withoutEnd(lines: readonly PrintedLine[], { first, end, gutter }: Region): number {
  const isRight = ({ pieces }: PrintedLine): boolean => pieces.some(({ right }) => right > gutter);
  let last = end - 1;
  while (last > first && lines[last] && !isRight(lines[last] as PrintedLine)) last--;
  for (let at = last + 1; at < end; at++) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || end - at > CLOSING) continue;
    if (line.y - before.y > BREAK * line.size && before.y - (lines[last]?.y ?? 0) < FAR_APART * line.size) return at;
  }
  return end;
}

// Lines of running text reach the end of their column, most of them; cells of a table do not.
const FULL = 0.82;
const MOST_FULL = 0.4;
// A column is at least so wide, in parts of both.
const LEAST_WIDTH = 0.2;

function isGutter(lines: readonly PrintedLine[], gap: Gap, bounds: Gap): boolean {
  if (gap.from <= bounds.from || gap.to >= bounds.to) return false;
  const whole = bounds.to - bounds.from;
  return sidesOf(lines, (gap.from + gap.to) / 2).every(
    (side) => side.length >= FEWEST && widthOf(side) >= LEAST_WIDTH * whole && isRunningText(side, lines),
  );
}

// So many of the breaks in one column are breaks in the other, too, where these are rows of a table.
const SHARED = 0.8;
// A break between two lines, in letters' heights.
const BREAK = 1.4;

/** Whether columns have their breaks at the same places: then they are those of a table, whose cells are filled with text. */
function breakTogether(lines: readonly PrintedLine[], gutter: number): boolean {
  const [some = [], others = []] = sidesOf(lines, gutter).map((side) =>
    side.slice(1).flatMap(({ y, size }, i) => {
      const before = side[i]?.y ?? y;
      return y - before > BREAK * size ? { from: before, to: y - 0.7 * size } : [];
    }),
  );
  const shared = some.filter((one) =>
    others.some(({ from, to }) => Math.min(to, one.to) - Math.max(from, one.from) > (one.to - one.from) / 2),
  );
  return shared.length >= 2 && shared.length >= SHARED * Math.max(some.length, others.length);
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** How many letters stand in it; none where they stand in cells far apart. */
  readonly letters: number;
}

function sidesOf(lines: readonly PrintedLine[], gutter: number): Stretch[][] {
  return [columnOf(lines, ({ right }) => right <= gutter), columnOf(lines, ({ right }) => right > gutter)];
}

/** What stands of each line in a column. */
function columnOf(lines: readonly PrintedLine[], isIn: (piece: Piece) => boolean): Stretch[] {
  return lines.flatMap(({ pieces, size, y }) => {
    const own = pieces.filter(isIn);
    if (own.length === 0) return [];
    const areCells = own.some(({ left }, i) => i > 0 && left - (own[i - 1]?.right ?? left) > FAR_APART * size);
    const letters = areCells ? 0 : own.reduce((sum, { text }) => sum + text.length, 0);
    return {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
      ...{ y, size, letters },
    };
  });
}

function widthOf(side: readonly Stretch[]): number {
  return Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left));
}

// In letters' heights: blanks of lines that fill their column are narrower.
const FAR_APART = 2.5;

// Letters of a line of running text: a column of a table has fewer.
const FEWEST_LETTERS = 18;

function isRunningText(side: readonly Stretch[], lines: readonly PrintedLine[]): boolean {
  const end = Math.max(...side.map(({ right }) => right));
  const width = widthOf(side);
  const full = side.filter(({ right, left }) => end - right <= (1 - FULL) * width && right - left > width / 2).length;
  const isFilled = full >= MOST_FULL * side.length && median(side.map(({ letters }) => letters)) >= FEWEST_LETTERS;
  // A short column beside a long one is a note at its side.
  return isFilled && side.length >= lines.length / 8;
}
