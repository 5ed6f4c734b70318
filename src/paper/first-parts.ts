import type { Message } from "../language/message.ts";
import { MOST_PARTS } from "../text/most-parts.ts";
import type { Span } from "../text/span.ts";
import type { FoundProblem } from "./paper-text.ts";

type Part = Extract<Message, { readonly id: "too-many-parts" }>["part"];

/**
 * Of each list no more than is read of any paper.
 *
 * @param lists parts of a paper, offsets in the file, in order
 * @returns `unread`: a problem where a list goes on
 */
export function firstParts<Lists extends { readonly [Name in Part]?: readonly Span[] }>(
  lists: Lists,
): { readonly read: Lists; readonly unread: readonly FoundProblem[] } {
  const entries = Object.entries(lists) as Array<[Part, readonly Span[]]>;
  const read: unknown = Object.fromEntries(entries.map(([part, list]) => [part, list.slice(0, MOST_PARTS)]));
  const unread = entries.flatMap(([part, list]) => list.slice(MOST_PARTS, MOST_PARTS + 1).map(tooMany(part)));
  return { read: read as Lists, unread };
}

/** @returns the problem of a place in the file from which on parts are not read */
export function tooMany(part: Part): (place: Pick<Span, "start">) => FoundProblem {
  return ({ start }) => ({ kind: "too-many-parts", message: { id: "too-many-parts", part, most: MOST_PARTS }, start });
}
