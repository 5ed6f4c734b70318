import { countBits } from "../../store/index.ts";
import { bounded } from "../../text/bounded.ts";
import { clean } from "../../text/clean.ts";
import { type EditedText, movedBy } from "../../text/edited-text.ts";
import type { Span } from "../../text/span.ts";
import type { FindWords, MatchedWord } from "./word-finder.ts";

/** A text as it was read, and with blanks in place of what its form asks for. */
export interface Texts {
  readonly text: string;
  readonly raw: string;
}

// Three lines of a terminal, in characters.
export const LENGTH = 240;
// What may stand before the first match, so that its sentence can be understood.
export const LEAD = 60;

// Characters round a passage that are cleaned with it: to clean a plan of 300 pages for three lines of it would take longer
// than all else that a search does.
const ROUND = 1_536;
// Characters to look through at once for a passage: some ten pages.
const PART = 16_384;

// Of a short text the part is all of it, whatever is asked. Characters of all parts that are kept.
const MOST_CLEAN = 8 * 1024 * 1024;
const cleanPart = bounded(
  MOST_CLEAN,
  (part: string) => clean(part),
  ({ length }) => length,
);

interface TextBounds {
  readonly bodyStart: number;
  /** Where the paper's head ends: what stands after it is preferred. */
  readonly headEnd: number;
}

/** A part of a text, clean, and what stands in it. */
interface Passage {
  readonly edited: EditedText;
  /** Where it ends in the raw text. */
  readonly end: number;
  readonly all: readonly MatchedWord[];
  /** By whom that was found. */
  readonly findWords: FindWords;
}

/** What one looks at to show of a text what was found: by the first of the finders that finds anything, else the text's beginning. */
export function passageIn(texts: Texts, finders: readonly FindWords[], bounds: TextBounds): Passage {
  const { raw } = texts;
  const passage = ({ start, end }: Span, findWords: FindWords): Passage => {
    const edited = movedBy(start, cleanPart(raw.slice(start, end)));
    return { edited, end, all: findWords(edited.text), findWords };
  };
  for (const findWords of finders) {
    const part = partToClean(texts, findWords, bounds);
    const found = part && passage(part, findWords);
    if (found && found.all.length > 0) return found;
  }
  // Words that a line's end cuts in two are whole only when they are clean.
  return passage(linesRound(raw, bounds.headEnd, bounds.bodyStart), finders.at(-1) ?? (() => []));
}

/**
 * What is cleaned of a text: all of a short one, of a long one what lies round the best passage of the first part that has
 * any match. `undefined` if there is none.
 */
function partToClean({ text, raw }: Texts, findWords: FindWords, { bodyStart, headEnd }: TextBounds): Span | undefined {
  if (isShort(raw, bodyStart)) return linesRound(raw, headEnd, bodyStart);
  for (let start = bodyStart; start < raw.length; start = lineAfter(raw, start + PART)) {
    const words = findWords(text, start, lineAfter(raw, start + PART)).filter((word) => raw[word.start] !== " ");
    const inText = words.filter((word) => word.start >= headEnd);
    const best = bestStart(inText.length > 0 ? inText : words);
    if (best !== undefined) return linesRound(raw, best, bodyStart);
  }
  return undefined;
}

/** All of a short text. */
function linesRound(raw: string, at: number, bodyStart: number): Span {
  if (isShort(raw, bodyStart)) return { start: bodyStart, end: raw.length };
  const before = at - ROUND <= bodyStart ? bodyStart : lineAfter(raw, at - ROUND);
  // A line may be longer than that.
  return { start: Math.min(before, at), end: lineAfter(raw, at + ROUND) };
}

function isShort(raw: string, bodyStart: number): boolean {
  return raw.length - bodyStart <= 2 * ROUND;
}

/** Where the next line begins after an offset; the end, if there is none. */
function lineAfter(raw: string, offset: number): number {
  const end = raw.indexOf("\n", offset);
  return end < 0 ? raw.length : end + 1;
}

/** The match from which most words of the query follow within a snippet's length. */
export function bestStart(matches: readonly MatchedWord[]): number | undefined {
  let best: { start: number; words: number } | undefined;
  for (const [i, { start }] of matches.entries()) {
    let bits = 0;
    for (let j = i; j < matches.length && (matches[j]?.end ?? 0) <= start + LENGTH - LEAD; j++)
      bits |= matches[j]?.bits ?? 0;
    const words = countBits(bits);
    if (words > (best?.words ?? -1)) best = { start, words };
  }
  return best?.start;
}
