import { withoutFormText } from "../../analysis/form-text.ts";
import { countBits } from "../../store/index.ts";
import { bounded } from "../../text/bounded.ts";
import { clean } from "../../text/clean.ts";
import { type EditedText, movedBy, rawSpan } from "../../text/edited-text.ts";
import { pagesIn } from "../../text/pages.ts";
import { positionsIn } from "../../text/position.ts";
import type { Span } from "../../text/span.ts";
import type { FindWords, MatchedWord } from "./word-finder.ts";

/** The passage of a paper that shows best why it was found. */
export interface Snippet {
  /** One line of cleaned text, `…` where it was cut. */
  readonly text: string;
  /** The stretches of `text` that matched, in order. */
  readonly marks: readonly Span[];
  /** Where the first match stands in the file, from 1. */
  readonly line: number;
  /** The same, of a file with pages. */
  readonly page?: number;
}

// Three lines of a terminal, in characters.
const LENGTH = 240;
// What may stand before the first match, so that its sentence can be understood.
const LEAD = 60;

/**
 * @param headEnd where the paper's head ends in `raw`: its Betreff and committees are shown by themselves, so the text
 *   after it is preferred
 * @param finders find what is to be shown, the closest first: the next one is asked where there is nothing closer in all of
 *   the text. With nothing at all the snippet is the text's beginning
 * @returns `undefined` for a text without a word
 */
export function snippetOf(text: string, headEnd: number, options: SnippetOptions): Snippet | undefined {
  // What a form asks for says nothing of a paper, neither does a head that repeats what is shown besides.
  const raw = withoutForm(text);
  const texts = { text, raw };
  const snippet = passageFrom(texts, headEnd, options);
  if (hasWords(snippet.text)) return snippet;
  const whole = passageFrom(texts, options.bodyStart, options);
  return hasWords(whole.text) ? whole : undefined;
}

// Characters of all texts that are kept for who searches again.
const MOST_KEPT = 24 * 1024 * 1024;
const withoutForm = bounded(MOST_KEPT, withoutFormText, ({ length }) => length);
// Of a short text the part is all of it, whatever is asked.
const MOST_CLEAN = 8 * 1024 * 1024;
const cleanPart = bounded(
  MOST_CLEAN,
  (part: string) => clean(part),
  ({ length }) => length,
);

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A text as it was read, and with blanks in place of what its form asks for. */
interface Texts {
  readonly text: string;
  readonly raw: string;
}

function passageFrom(texts: Texts, headEnd: number, { bodyStart, finders }: SnippetOptions): Snippet {
  const { edited, end: partEnd, all, findWords } = passageIn(texts, finders, { bodyStart, headEnd });
  const { raw } = texts;
  const { text } = edited;
  const inText = all.filter((word) => rawSpan(edited, word.start, word.end).start >= headEnd);
  const textStart = skipTo(edited, headEnd);
  const first = bestStart(inText) ?? textStart;
  const start = inText.length > 0 ? beginning(text, first, textStart) : textStart;
  const end = cutAtBlank(text, start + LENGTH);
  const passage = text.slice(start, end).replace(/\s+/g, " ").trim();
  const isCut = start > textStart && !/[.:?!\n]\s*$/.test(text.slice(0, start));
  const isLast = partEnd === raw.length && end >= text.trimEnd().length;
  const shown = `${isCut ? "… " : ""}${passage}${isLast ? "" : " …"}`;
  const marks = findWords(shown);
  const place = inText.length > 0 ? first : (all[0]?.start ?? textStart);
  return {
    text: shown,
    marks: marks.map((word) => ({ start: word.start, end: word.end })),
    ...placeIn(raw, rawSpan(edited, place, place + 1).start),
  };
}

/** The lines after it are not looked for: a plan has thousands. */
function placeIn(text: string, offset: number): Pick<Snippet, "line" | "page"> {
  const { line } = positionsIn(text.slice(0, offset + 1))(offset);
  const page = pagesIn(text)?.(offset);
  return { line, ...(page !== undefined && { page }) };
}

export interface SnippetOptions {
  readonly bodyStart: number;
  readonly finders: readonly FindWords[];
}

// Characters round a passage that are cleaned with it: to clean a plan of 300 pages for three lines of it would take longer
// than all else that a search does.
const ROUND = 1_536;
// Characters to look through at once for a passage: some ten pages.
const PART = 16_384;

interface TextBounds {
  readonly bodyStart: number;
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

function passageIn(texts: Texts, finders: readonly FindWords[], bounds: TextBounds): Passage {
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

/** The first letter of the text after a raw offset; after the heading, if one stands there. */
function skipTo(edited: EditedText, headEnd: number): number {
  const { text } = edited;
  let at = text.search(/\S/);
  while (at >= 0 && at < text.length && rawSpan(edited, at, at + 1).start < headEnd) {
    const next = /\s+/g;
    next.lastIndex = at;
    const blank = next.exec(text);
    if (!blank) return 0;
    at = blank.index + blank[0].length;
  }
  return Math.max(0, at);
}

/** The match from which most words of the query follow within a snippet's length. */
function bestStart(matches: readonly MatchedWord[]): number | undefined {
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

/** The beginning of the match's sentence or line, if it is near, else of a word. */
function beginning(text: string, match: number, textStart: number): number {
  const from = Math.max(textStart, match - LEAD);
  const before = text.slice(from, match);
  const last = [...before.matchAll(/[.?!:] +|\n\s*/g)].at(-1);
  if (last) return from + last.index + last[0].length;
  if (from === textStart) return textStart;
  const blank = before.indexOf(" ");
  return blank < 0 ? match : from + blank + 1;
}

function cutAtBlank(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const blank = Math.max(text.lastIndexOf(" ", end), text.lastIndexOf("\n", end));
  return blank > end - LENGTH / 2 ? blank : end;
}
