import { bounded } from "../text/bounded.ts";
import { wordsWithin } from "./compound.ts";
import { stemOf } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { spelledOut, termOf } from "./term.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Raised whenever the same word would give other terms: an index that was built with others is built again. */
export const analysisVersion = 6;

/** The terms under which one word is indexed, from the closest to the loosest. */
export interface WordTerms {
  /** The word as it is spelled; a second one where extraction writes two words alike. */
  readonly exact: readonly string[];
  /** What its inflected forms have in common; none for stop words and what is no word. */
  readonly inflected?: StemTerms;
  /** The words that it is made of. */
  readonly parts: readonly StemTerms[];
}

/** What stands for all words with one stem. */
export interface StemTerms {
  /** Whatever has the stem has this term. */
  readonly stem: string;
  /** Compounds with such a part have this one. */
  readonly part: string;
}

/** How the words of one corpus become terms: the same when papers are indexed and when they are searched. */
export interface Analysis {
  analyze(word: string): WordTerms;
  /** Its stem alone, for many words: to look for the parts of each takes far longer. A stem is what the word's term begins with. */
  stemOf(word: string): string | undefined;
  /** Those terms of a word that need no analysis. */
  exactOf(word: string): readonly string[];
  /** All terms of a word in one list. Those of the last words are kept. */
  termsOf(word: string): readonly string[];
  /** The same of a word that is asked for once. */
  termsOnce(word: string): readonly string[];
  readonly vocabulary: Vocabulary;
}

/** Words are not below this; stems and parts are, so that terms of the three sorts are never alike. */
export const LEAST_WORD = "0";

function termsOfStem(stem: string): StemTerms {
  return { stem: `*${stem}`, part: `+${stem}` };
}

// No word of a language: to look for its parts is of no use.
const LONGEST_WORD = 64;

function isInflected(term: string): boolean {
  return !stopWords.has(term) && term.length <= LONGEST_WORD && /^\p{L}+$/u.test(term);
}

export function analysisWith(vocabulary: Vocabulary): Analysis {
  // Compounds have their parts in common: each is looked at once.
  const within = new Map<string, readonly string[]>();
  const ofPart = new Map<string, StemTerms>();
  const termsOfPart = (part: string): StemTerms => {
    const terms = ofPart.get(part) ?? termsOfStem(stemOf(part));
    ofPart.set(part, terms);
    return terms;
  };
  const exactOf = (word: string, term = termOf(word)): readonly string[] => {
    if (term === "") return [];
    return word === "Kl" ? [term, "ki"] : [term];
  };
  const analyze = (word: string): WordTerms => {
    const term = termOf(word);
    const exact = exactOf(word, term);
    if (!isInflected(term)) return { exact, parts: [] };
    const spelled = spelledOut(word);
    let parts: readonly StemTerms[] | undefined;
    return {
      exact,
      inflected: termsOfStem(stemOf(spelled)),
      // Not all who ask for a word's terms ask for these, and they take most of the time.
      get parts() {
        parts ??= partsOf(spelled);
        return parts;
      },
    };
  };
  /** Two words within may have one stem. */
  const partsOf = (spelled: string): readonly StemTerms[] => {
    const parts = new Map<string, StemTerms>();
    for (const part of wordsWithin(spelled, vocabulary, within)) {
      const terms = termsOfPart(part);
      parts.set(terms.stem, terms);
    }
    return [...parts.values()];
  };
  const termsOnce = (word: string): readonly string[] => {
    const { exact, inflected, parts } = analyze(word);
    return inflected ? [...exact, inflected.stem, ...parts.map(({ part }) => part)] : exact;
  };
  return {
    vocabulary,
    analyze,
    stemOf: (word) => (isInflected(termOf(word)) ? stemOf(spelledOut(word)) : undefined),
    exactOf: (word) => exactOf(word),
    termsOf: bounded(MOST_KEPT, termsOnce),
    termsOnce,
  };
}

// Words: those of some thousand papers are mostly the same.
const MOST_KEPT = 50_000;
