import { align, type IsSame, type Pair } from "./align.ts";
import type { Token } from "./token.ts";

/**
 * Tokens side by side, so that as many as can be are the same, as close together in the other text as they can be: a word that
 * it has before the place, or after it, too, is the one at the place.
 */
export function alignClosely(one: readonly Token[], other: readonly Token[], isSame: IsSame): Pair[] {
  const ends = (start: number, end: number): Reach =>
    reachOf(align(one, other.slice(start, end), isSame), start) ?? { start, end };
  const begins = (start: number, end: number): Reach =>
    reachOf(alignBackwards(one, other.slice(start, end), isSame), start) ?? { start, end };
  // As early as can be, then from there backwards; and the other way round.
  const early = begins(0, ends(0, other.length).end);
  const late = ends(begins(0, other.length).start, other.length);
  const { start, end } = early.end - early.start <= late.end - late.start ? early : late;
  return align(one, other.slice(start, end), isSame).map(
    ([a, b]): Pair => [a, b === undefined ? undefined : b + start],
  );
}

/** From the first token of the other text that is the same to after the last. */
interface Reach {
  readonly start: number;
  readonly end: number;
}

function reachOf(pairs: readonly Pair[], from: number): Reach | undefined {
  const found = pairs.flatMap(([a, b]) => (a !== undefined && b !== undefined ? b : []));
  const [first, last] = [found[0], found.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: from + first, end: from + last + 1 };
}

function alignBackwards(one: readonly Token[], other: readonly Token[], isSame: IsSame): Pair[] {
  return align(one.toReversed(), other.toReversed(), isSame)
    .map(
      ([a, b]): Pair => [
        a === undefined ? undefined : one.length - 1 - a,
        b === undefined ? undefined : other.length - 1 - b,
      ],
    )
    .reverse();
}

// So few tokens at an end, and so many that the other text alone has between them and the rest.
const STRAY = 2;
const FAR = 8;

/** Without the first or last few that are the same and far from all others: they are other words of that spelling. */
export function withoutStrays(pairs: readonly Pair[]): Pair[] {
  const fromStart = withoutStraysAtStart(pairs);
  return withoutStraysAtStart(fromStart.toReversed()).reverse();
}

function withoutStraysAtStart(pairs: readonly Pair[]): Pair[] {
  const places = pairs.flatMap(([a, b], i) => (a !== undefined && b !== undefined ? i : []));
  for (let few = 1; few <= STRAY && few < places.length; few++) {
    const [last, next] = [places[few - 1] as number, places[few] as number];
    const between = pairs.slice(last + 1, next).filter(([a]) => a === undefined);
    if (between.length <= FAR) continue;
    const strays = pairs.slice(0, next).flatMap(([a]): Pair[] => (a === undefined ? [] : [[a, undefined]]));
    return [...strays, ...pairs.slice(next)];
  }
  return [...pairs];
}
