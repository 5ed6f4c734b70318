import { type Analysis, LEAST_WORD } from "../../analysis/analysis.ts";
import { joinedWordsIn, type Word } from "../../analysis/words.ts";
import type { TermLeaf } from "../../store/index.ts";
import { firstThat } from "../../text/binary-search.ts";
import { beginningsPattern } from "./beginnings-pattern.ts";
import { type HeldText, unusualSigns } from "./unusual-signs.ts";

/** A word of a text that a query led to. */
export interface MatchedWord extends Word {
  /** Which words of the query it stands for, a bit each; 0 for what has only a part of one. */
  readonly bits: number;
}

/**
 * Finds the words of a text that a query led to, in their order: also in other forms, and as parts of compounds.
 *
 * @param from where to look, from the beginning of a line to the end of one; in all of the text, unless told
 */
export type FindWords = (held: HeldText, from?: number, to?: number) => MatchedWord[];

/**
 * Looks for the first letters of what matched, and only where these stand for words: to tell all words of a text apart
 * takes longer than all else that a search does. Texts of one town share most of their words: what was found of a piece between two
 * blanks is kept for the next.
 */
export function wordFinder(leaves: readonly TermLeaf[], analysis: Analysis): FindWords {
  if (leaves.length === 0) return () => [];
  const match = wordMatcher(leaves, analysis);
  const beginnings = patternFor(leaves);
  const known = new Map<string, readonly MatchedWord[]>();
  const matchesIn = (piece: string): readonly MatchedWord[] => {
    const before = known.get(piece);
    if (before) return before;
    const found: MatchedWord[] = [];
    for (const word of joinedWordsIn(copyOf(piece))) {
      const bits = match(word.text);
      if (bits === undefined) continue;
      // A word that hyphens join comes after its parts, and stands for them.
      while ((found.at(-1)?.start ?? -1) >= word.start) found.pop();
      found.push({ ...word, bits });
    }
    known.set(piece, found);
    return found;
  };
  return (held, from = 0, to = held.text.length) => {
    const { text } = held;
    const found: MatchedWord[] = [];
    const stretch = to < text.length ? text.slice(0, to) : text;
    const unusual = unusualSigns(held, to);
    let sign = firstThat(0, unusual.length, (i) => (unusual[i] as number) >= from);
    for (let next = nextPlace(beginnings, stretch, from); ; ) {
      const place = Math.min(next, unusual[sign] ?? to);
      if (place >= to) return found;
      const start = startOfPiece(text, place);
      const end = endOfPiece(text, place + 1);
      for (const word of matchesIn(text.slice(start, end)))
        found.push({ text: word.text, start: start + word.start, end: start + word.end, bits: word.bits });
      while ((unusual[sign] ?? end) < end) sign++;
      if (next < end) next = nextPlace(beginnings, stretch, end);
    }
  };
}

/** The last unit of what a pattern matches next; the text's end if it does nowhere. */
function nextPlace(pattern: RegExp | undefined, text: string, from: number): number {
  if (!pattern) return text.length;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** V8 keeps all of a text for a part of it, and terms of words are kept long. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1);
}

/** Says of a word for which words of the query it stands; `undefined` if for none. */
function wordMatcher(leaves: readonly TermLeaf[], analysis: Analysis): (word: string) => number | undefined {
  const bitsOf = new Map<string, number>();
  for (const { term, words } of leaves) bitsOf.set(term, (bitsOf.get(term) ?? 0) | words);
  const prefixes = leaves.filter(({ prefix }) => prefix);
  // Of words that end so, or are nearly so, no stem and no part is asked for.
  const isAnalyzed = leaves.some(({ term }) => term < LEAST_WORD);
  const termsOf = isAnalyzed ? analysis.termsOf : analysis.exactOf;
  return (word) => {
    const terms = termsOf(word);
    let bits: number | undefined;
    for (const term of terms) {
      const some = bitsOf.get(term);
      if (some !== undefined) bits = (bits ?? 0) | some;
    }
    for (const { term, words } of prefixes) if (terms[0]?.startsWith(term)) bits = (bits ?? 0) | words;
    return bits;
  };
}

// With more to look for at each letter it takes longer than to tell all words apart.
const MOST_BEGINNINGS = 32;

function patternFor(leaves: readonly TermLeaf[]): RegExp | undefined {
  const beginnings = [...new Set(leaves.map(({ term }) => beginningOf(term)))];
  // What begins like another is found with it.
  const shortest = beginnings.filter(
    (letters) => !beginnings.some((other) => other !== letters && letters.startsWith(other)),
  );
  return shortest.length > MOST_BEGINNINGS ? /[\p{L}\p{N}]/gu : beginningsPattern(shortest);
}

// The letters by which words are first looked for, not too many: a stem and what it is the stem of begin alike. Not half of what
// may be one sign, as `ss` in Fluß.
const beginning = /^[*+]?(.{0,11}(?:(?!ss|f[fil]|st).)?)/su;

/** The first letters of the word, stem or part that a term stands for. */
function beginningOf(term: string): string {
  const [, letters = ""] = beginning.exec(term) ?? [];
  return letters;
}

/** Where the piece between two blanks begins. */
function startOfPiece(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBetween(text, start - 1)) start--;
  return start;
}

/** Where it ends, from within it on. */
function endOfPiece(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBetween(text, end)) end++;
  return end;
}

// A letter with a dot, as in abbreviations.
const lone = /(?<![\p{L}\p{M}])\p{L}\.$/u;

/** Whether a blank stands there that ends a word; that in `z. B.` does not. */
function isBetween(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most dots follow a word: the pattern need not be made for these.
  if (unit === 0x20)
    return text[at - 1] !== "." || isSmall(text.charCodeAt(at - 3)) || !lone.test(text.slice(Math.max(0, at - 3), at));
  return (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
