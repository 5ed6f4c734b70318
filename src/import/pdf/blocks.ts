import { linesIn, type PrintedLine } from "./lines.ts";
import { columnRegion, knownRegion, type Region } from "./regions.ts";
import type { Piece } from "./run.ts";

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
  const { found, depth } = cutting;
  const region = depth < DEEPEST && lines.length <= MOST_LINES ? regionIn(lines, cutting) : undefined;
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

function regionIn(lines: readonly PrintedLine[], { known, depth }: Cutting): Region | undefined {
  return (
    columnRegion(lines, depth > 0) ??
    known.map((gutter) => knownRegion(lines, gutter)).find((region) => region !== undefined)
  );
}
