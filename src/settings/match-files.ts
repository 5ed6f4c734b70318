import { PatternError } from "../drucksache/pattern.ts";
import { many, matchWildcards, one, optional, type Wildcard } from "../text/wildcard.ts";

/**
 * Which paths below a folder a pattern means; paths have `/` between their parts. `*` stands for any characters but `/`,
 * `?` for one of them, `[a-f]` and `[!a-f]` for one of or outside a range, and `**` as a whole part of the path for any
 * number of folders: `protokolle/**`, `anlagen/*.txt`. All else stands for itself, after `\\` these signs, too.
 *
 * @throws PatternError for a pattern that means no path
 */
export function matchFiles(pattern: string): (path: string) => boolean {
  if (pattern.startsWith("!")) throw new PatternError({ id: "file-pattern-negated", pattern });
  if (/^\/|^(?:.*\/)?\.\.(?:\/|$)/.test(pattern)) {
    throw new PatternError({ id: "file-pattern-leads-out", pattern });
  }
  return matchWildcards(Array.from(pattern.replace(/^(?:\.\/)+/, "").matchAll(token), toParts).flat());
}

// In this order: folders on the way, all that lies below, stars, one character, a range, anything else.
const token = /(?<=^|\/)(\*\*\/)|(?<=\/|^)(\*\*)$|(\*+)|(\?)|\[(!?)((?:[^\]\\]|\\.)+)\]|\\?([\s\S])/gu;

const isAny = (): boolean => true;
const isInPart = (character: string): boolean => character !== "/";
const slash = one((character) => character === "/");

function toParts(match: RegExpMatchArray): readonly Wildcard[] {
  const [, folders, all, stars, single, not, range, literal] = match;
  if (folders !== undefined) return optional(many(isAny), slash);
  if (all !== undefined) return [many(isAny)];
  if (stars !== undefined) return [many(isInPart)];
  if (single !== undefined) return [one(isInPart)];
  if (range !== undefined) {
    const isIn = inRange(range);
    return [one((character) => isInPart(character) && isIn(character) !== (not === "!"))];
  }
  return [one((character) => character === literal)];
}

/** `a-fx`: from a to f, or x. */
function inRange(range: string): (character: string) => boolean {
  const spans = Array.from(range.matchAll(/\\?([\s\S])(?:-([\s\S]))?/gu), ([, from = "", to = from]) => ({ from, to }));
  return (character) => spans.some(({ from, to }) => from <= character && character <= to);
}
