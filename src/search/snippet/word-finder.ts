import { type Analysis, LEAST_WORD } from "../../analysis/analysis.ts";
import { termOf } from "../../analysis/term.ts";
import { joinedWordsIn, type Word } from "../../analysis/words.ts";
import type { TermLeaf } from "../../store/index.ts";
import { bounded } from "../../text/bounded.ts";
import type { Span } from "../../text/span.ts";
import { spellingPattern } from "./spelling-pattern.ts";

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
export type FindWords = (text: string, from?: number, to?: number) => MatchedWord[];

// The letters by which words are first looked for, not too many: a stem and what it is the stem of begin alike. Not half of what
// may be one sign, as `ss` in Fluß.
const beginning = /^[*+]?(.{0,11}(?:(?!ss|f[fil]|st).)?)/su;

/**
 * Looks for the first letters of what matched, and only where these stand for words: to tell all words of a text apart
 * takes longer than all else that a search does. Texts of one town share most of their words: what was found of one is
 * kept for the next.
 */
export function wordFinder(leaves: readonly TermLeaf[], analysis: Analysis): FindWords {
  if (leaves.length === 0) return () => [];
  const bitsOf = new Map<string, number>();
  for (const { term, words } of leaves) bitsOf.set(term, (bitsOf.get(term) ?? 0) | words);
  const prefixes = leaves.filter(({ prefix }) => prefix);
  const ofPrefix = (folded: string): number[] =>
    prefixes.filter(({ term }) => folded.startsWith(term)).map(({ words }) => words);
  const every = leaves.reduce((all, { words }) => all | words, 0);
  // Of words that end so, or are nearly so, no stem and no part is asked for.
  const isAnalyzed = leaves.some(({ term }) => term < LEAST_WORD);
  const termsOf = isAnalyzed ? analysis.termsOf : analysis.exactOf;
  const known = new Map<string, number | undefined>();
  const match = (word: string): number | undefined => {
    if (known.has(word)) return known.get(word);
    const folded = termOf(word);
    const own = bitsOf.get(folded);
    // With nothing more to be said of it, it need not be taken apart.
    const found =
      own === every ? [own] : [...termsOf(word).flatMap((term) => bitsOf.get(term) ?? []), ...ofPrefix(folded)];
    const bits = found.length > 0 ? found.reduce((all, some) => all | some, 0) : undefined;
    known.set(word, bits);
    return bits;
  };
  const next = nextBeginning(new Set(Array.from(bitsOf.keys(), beginningOf)));
  return (text, from = 0, to = text.length) => {
    const found: MatchedWord[] = [];
    const stretch = to < text.length ? text.slice(0, to) : text;
    for (let first = next(stretch, from); first; ) {
      const start = startOfPiece(text, first.start);
      const end = endOfPiece(text, first.end);
      for (const word of joinedWordsIn(text.slice(start, end))) {
        const bits = match(word.text);
        if (bits === undefined) continue;
        // A word that hyphens join comes after its parts, and stands for them.
        while ((found.at(-1)?.start ?? -1) >= start + word.start) found.pop();
        found.push({ text: word.text, start: start + word.start, end: start + word.end, bits });
      }
      first = next(stretch, end);
    }
    return found;
  };
}

// With more to look for at each letter it takes longer than to tell all words apart.
const MOST_BEGINNINGS = 32;

/** Finds where in a text one of these stands first from an offset on. */
type FindNext = (text: string, from: number) => Span | undefined;

function nextBeginning(beginnings: ReadonlySet<string>): FindNext {
  // What begins like another is found with it.
  const shortest = [...beginnings].filter(
    (letters) => ![...beginnings].some((other) => other !== letters && letters.startsWith(other)),
  );
  if (shortest.length > MOST_BEGINNINGS) return nextWord;
  return firstOf(patternOf(shortest.join("|")));
}

const firstOf =
  (pattern: RegExp): FindNext =>
  (text, from) => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    return found ? { start: found.index, end: pattern.lastIndex } : undefined;
  };

// To compile one takes as long as to look through some papers.
const patternOf = bounded(
  256,
  (beginnings: string) =>
    new RegExp(
      beginnings
        .split("|")
        .map((letters) => spellingPattern(letters, () => JOINT))
        .join("|"),
      "ug",
    ),
);

const nextWord = firstOf(/[\p{L}\p{N}]/gu);

/** The first letters of the word, stem or part that a term stands for. */
function beginningOf(term: string): string {
  const [, letters = ""] = beginning.exec(term) ?? [];
  return letters;
}

// Between two letters of a word: what joins the forms for all genders, and the letters of abbreviations.
const JOINT = "(?:[*:_(]|/-?|\\. ?)?";

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
