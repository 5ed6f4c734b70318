import { countBits } from "../../store/index.ts";
import type { EditedText } from "../../text/edited-text.ts";
import type { Span } from "../../text/span.ts";
import { cleanPart, type KnownText } from "./known-text.ts";
import type { FindWords, MatchedWord } from "./word-finder.ts";

// Three lines of a terminal, in characters.
export const LENGTH = 240;
// What may stand before the first match, so that its sentence can be understood.
export const LEAD = 60;

// Characters round a passage that are cleaned with it: to clean a plan of 300 pages for three lines of it would take longer
// than all else that a search does.
const ROUND = 1_536;
// Characters to look through for a passage before it is shown: some ten pages, page by page.
const PART = 16_384;
const PAGE = 2_048;

export interface TextBounds {
  readonly bodyStart: number;
  /** Where the paper's head ends: what stands after it is preferred. */
  readonly headEnd: number;
  /** The bits of the words that the paper has: with all of them in one place no better one is looked for. */
  readonly had?: number | undefined;
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
export function passageIn(known: KnownText, finders: readonly FindWords[], bounds: TextBounds): Passage {
  const passage = (part: Span, findWords: FindWords): Passage => {
    const edited = cleanPart(known, part);
    return { edited, end: part.end, all: findWords(edited), findWords };
  };
  for (const findWords of finders) {
    const part = partToClean(known, findWords, bounds);
    const found = part && passage(part, findWords);
    if (found && found.all.length > 0) return found;
  }
  // Words that a line's end cuts in two are whole only when they are clean.
  return passage(linesRound(known.held.text, bounds.headEnd, bounds.bodyStart), finders.at(-1) ?? (() => []));
}

/**
 * What is cleaned of a text: all of a short one, of a long one what lies round the best passage of the first part that has
 * any match. `undefined` if there is none.
 */
function partToClean(known: KnownText, findWords: FindWords, bounds: TextBounds): Span | undefined {
  const { text } = known.held;
  const { bodyStart, headEnd } = bounds;
  if (isShort(text, bodyStart)) return linesRound(text, headEnd, bodyStart);
  for (let start = bodyStart; start < text.length; ) {
    const end = lineAfter(text, start + PART);
    const best = bestInPart(known, { start, end }, findWords, bounds);
    if (best !== undefined) return linesRound(text, best, bodyStart);
    start = end;
  }
  return undefined;
}

/** Where the best passage of a part begins. */
function bestInPart(
  { held, head }: KnownText,
  { start, end }: Span,
  findWords: FindWords,
  { headEnd, had }: TextBounds,
): number | undefined {
  const { text } = held;
  const words: MatchedWord[] = [];
  const inText: MatchedWord[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, lineAfter(text, from + PAGE));
    const before = inText.length;
    for (const word of findWords(held, from, to)) {
      if (head[word.start] === " ") continue;
      words.push(word);
      if (word.start >= headEnd) inText.push(word);
    }
    const best = had && inText.length > before ? bestPlace(inText) : undefined;
    if (best && had && (had & ~best.bits) === 0) return best.start;
    from = to;
  }
  return bestStart(inText.length > 0 ? inText : words);
}

/** All of a short text. */
function linesRound(text: string, at: number, bodyStart: number): Span {
  if (isShort(text, bodyStart)) return { start: bodyStart, end: text.length };
  const before = at - ROUND <= bodyStart ? bodyStart : lineAfter(text, at - ROUND);
  // A line may be longer than that.
  return { start: Math.min(before, at), end: lineAfter(text, at + ROUND) };
}

function isShort(text: string, bodyStart: number): boolean {
  return text.length - bodyStart <= 2 * ROUND;
}

/** Where the next line begins after an offset; the end, if there is none. */
function lineAfter(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** The match from which most words of the query follow within a snippet's length. */
export function bestStart(matches: readonly MatchedWord[]): number | undefined {
  return bestPlace(matches)?.start;
}

interface Place {
  readonly start: number;
  readonly bits: number;
}

function bestPlace(matches: readonly MatchedWord[]): Place | undefined {
  let best: Place | undefined;
  let most = -1;
  for (let i = 0; i < matches.length; i++) {
    const { start } = matches[i] as MatchedWord;
    let bits = 0;
    for (let j = i; j < matches.length; j++) {
      const word = matches[j] as MatchedWord;
      if (word.end > start + LENGTH - LEAD) break;
      bits |= word.bits;
    }
    const words = countBits(bits);
    if (words > most) [best, most] = [{ start, bits }, words];
  }
  return best;
}
