import { beginsSmall } from "../../../text/letters.ts";
import { isUnfinishedName } from "../committee-name.ts";
import { joinedName } from "../sittings.ts";
import type { Part } from "./parts.ts";

/** The parts of one line of a head. */
export interface PartedLine {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** The texts of its cells. */
  readonly cells?: readonly string[];
}

/** A committee or a day, with the line that holds it. */
interface Key {
  readonly kind: "name" | "day";
  text: string;
  readonly top?: string;
  readonly line: number;
  /** The line on which its name ends. */
  last: number;
}

/** A committee and the day on which it sits. */
export interface Pair {
  readonly name: Key;
  readonly day: Key;
}

/** What pairs lines hold, and whether all of the one sort stand before all of the other. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly inColumns: boolean;
}

/** Each committee with its day; `undefined` where a day has no committee, or a part is not understood. */
export function pairsIn(lines: readonly PartedLine[], isSure: boolean): Pairs | undefined {
  const keys = keysOf(lines);
  const columns = keys && inColumns(keys);
  const pairs = columns ?? (keys && inTurns(keys, isSure));
  const isWhole = pairs?.every(({ name }) => !isUnfinishedName(name.text));
  return pairs && pairs.length > 0 && isWhole ? { pairs, inColumns: columns !== undefined } : undefined;
}

/** Committees and days in their order; the rest of a name belongs to it. */
function keysOf(lines: readonly PartedLine[]): Key[] | undefined {
  const keys: Key[] = [];
  for (const [line, { parts }] of lines.entries()) {
    for (const [i, { kind, text, top }] of parts.entries()) {
      const open = keys.findLast((key) => key.kind === "name");
      if (kind === "text") {
        const isBegun = open && line !== open.last && i === 0;
        const mayGoOn = open && (isUnfinishedName(open.text) || (beginsSmall(text) && keys.at(-1) === open));
        if (!isBegun || !mayGoOn) return undefined;
        open.text = joinedName(open.text, text);
        open.last = line;
      } else if (kind === "rest" && open) {
        open.text = joinedName(open.text, text);
        open.last = line;
      } else if (kind === "name") {
        keys.push({ kind, text, line, last: line, ...(top !== undefined && { top }) });
      } else if (kind === "day") keys.push({ kind, text, line, last: line });
    }
  }
  return keys;
}

/** First all of one sort and then as many of the other, as extraction leaves a table that it read by columns. */
function inColumns(keys: readonly Key[]): Pair[] | undefined {
  const half = keys.length / 2;
  const [first, second] = [keys.slice(0, half), keys.slice(half)];
  const isParted = half >= 2 && first.at(-1)?.line !== second[0]?.line;
  if (!isParted || new Set(first.map(({ kind }) => kind)).size > 1 || new Set(second.map(({ kind }) => kind)).size > 1)
    return undefined;
  return first.flatMap((key, i) => pairOf(key, second[i]) ?? []);
}

function pairOf(one: Key, other: Key | undefined): Pair | undefined {
  if (!other || one.kind === other.kind) return undefined;
  return one.kind === "name" ? { name: one, day: other } : { name: other, day: one };
}

/** Committee and day by turns, in either order; a committee without a day is to sit, but nobody knows when. */
function inTurns(keys: readonly Key[], isSure: boolean): Pair[] | undefined {
  const pairs: Pair[] = [];
  const isNameFirst = keys[0]?.kind === "name";
  let open: Key | undefined;
  for (const key of keys) {
    const pair = open && pairOf(open, key);
    if (pair) {
      pairs.push(pair);
      open = undefined;
    } else if (!open && isNameFirst && key.kind === "day" && pairs.length > 0 && isSure) {
      // A committee that sits on several days.
      const name = pairs.at(-1)?.name ?? key;
      pairs.push({ name: { ...name, line: key.line, last: key.line }, day: key });
    } else if (open ? open.kind === "day" : isNameFirst !== (key.kind === "name")) return undefined;
    else open = key;
  }
  return open?.kind === "day" ? undefined : pairs;
}
