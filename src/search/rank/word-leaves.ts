import { termOf } from "../../analysis/term.ts";
import type { PaperIndex, TermLeaf, WordList } from "../../store/index.ts";
import type { WordQuery } from "../query/query.ts";
import { FEW_PAPERS, likelyWords, nearWords, papersWith } from "./likely-words.ts";

/** By which rule a term stands for a word of a query, from the closest to the loosest. */
export type Rule = "exact" | "stem" | "part" | "joined" | "of-compound" | "beginning" | "end" | "similar";

/** A term that a word leads to, and why. */
export interface WordLeaf extends TermLeaf {
  readonly rule: Rule;
  /** The word as typed. */
  readonly word: string;
}

// What a match by each rule is worth. A word in the form that was typed has its stem as well, so that it counts for both.
// Parts are weaker than words: who looks for a house does not mean every town hall.
const weights: Readonly<Record<Rule, number>> = {
  exact: 0.5,
  stem: 1,
  part: 0.5,
  joined: 0.5,
  "of-compound": 0.6,
  beginning: 0.3,
  end: 0.3,
  similar: 0.4,
};

// A compound that this many papers have, or this share of them, needs no papers that have just its parts.
const MANY = 20;
const MANY_OF_ALL = 1 / 6;

// Words that begin like one. With three letters too many do.
const SHORTEST_BEGINNING = 4;
const MOST_BEGINNING = 20;

// Words that end like one, or are spelled nearly so, where just that is asked: the first of them are in most of the papers.
const MOST_ALIKE = 200;

type Words = Pick<PaperIndex, "analysis" | "words" | "count">;

/**
 * The terms of the index that stand for a word of a query.
 * @param bit the word's place among those that count
 */
export function leavesOf(query: WordQuery, bit: number, index: Words): WordLeaf[] {
  const { text, how } = query;
  const leaf = leafMaker(query, text, bit);
  const term = termOf(text);
  const found = (): WordLeaf[] => {
    switch (how) {
      case "whole":
        return wholeWord(text, leaf, index);
      case "beginning":
        return [{ ...leaf("exact", term), rule: how, prefix: true }];
      case "end":
        return index.words.endingWith(term, MOST_ALIKE).map((one) => leaf(how, one));
      case "similar":
        return nearWords(term, index.words)
          .slice(0, MOST_ALIKE)
          .map((one) => leaf(how, one.term, 1 / (1 + one.distance)));
    }
  };
  const leaves = found();
  // A word that leads to nothing is one that no paper has.
  return leaves.length > 0 ? leaves : [leaf("exact", term)];
}

function wholeWord(text: string, leaf: LeafMaker, index: Words): WordLeaf[] {
  const { analysis, words, count } = index;
  const terms = analysis.analyze(text);
  const { exact, inflected, parts } = terms;
  const close = exact.map((one) => leaf("exact", one));
  if (!inflected) return [...close, ...familyOf(exact, leaf, words)];
  const many = Math.max(MANY, count.papers * MANY_OF_ALL);
  const having = words.papersWith(inflected.stem);
  const derived = (rule: Rule, term: string, share = 1): WordLeaf =>
    leaf(rule, term, share * asFrequent(having, words.papersWith(term), count.papers));
  close.push(leaf("stem", inflected.stem), derived("part", inflected.part));
  const own = papersWith(terms, words, many);
  if (own < many) {
    // Parts that every other paper has say nothing.
    const telling = parts.filter(({ stem }) => words.papersWith(stem, many) < many);
    for (const { stem, part } of telling) {
      for (const one of [stem, part]) close.push({ ...leaf("of-compound", one, 1 / parts.length), words: 0 });
    }
  }
  if (own >= FEW_PAPERS) return close;
  for (const { term, distance } of likelyWords(text, own, words)) {
    const like = analysis.analyze(term).inflected;
    close.push(derived("similar", term, 1 / distance));
    if (like) close.push(derived("similar", like.stem, 1 / distance), derived("similar", like.part, 0.5 / distance));
  }
  return [...close, ...beginningsOf(text, words).map((one) => derived("beginning", one))];
}

function beginningsOf(text: string, words: WordList): readonly string[] {
  const term = termOf(text);
  if (term.length < SHORTEST_BEGINNING) return [];
  return words
    .startingWith(term)
    .filter((one) => one !== term)
    .slice(0, MOST_BEGINNING);
}

/**
 * What makes a derived term no rarer than the word that was typed. MiniSearch takes each term's own rarity: a misprint that
 * stands in one paper would come before all papers that have the word.
 */
function asFrequent(word: number, derived: number, papers: number): number {
  return word === 0 ? 1 : Math.min(1, rarity(word, papers) / rarity(derived, papers));
}

/** The inverse document frequency as MiniSearch computes it. */
function rarity(having: number, papers: number): number {
  return Math.log(1 + Math.max(0, papers - having + 0.5) / (having + 0.5));
}

/** The other papers of a number's family: 25-26577-01 for 25-26577. */
function familyOf(exact: readonly string[], leaf: LeafMaker, words: WordList): WordLeaf[] {
  const numbers = exact.filter((term) => /^\d.*\D/.test(term));
  return numbers.flatMap((number) =>
    words
      .startingWith(`${number}-`)
      .slice(0, MOST_BEGINNING)
      .map((one) => leaf("beginning", one)),
  );
}

/** The terms for two words that may be written as one: `car sharing` for `Carsharing`. */
export function joinedLeaves(first: WordQuery, second: WordQuery, bits: number, { analysis }: Words): WordLeaf[] {
  const leaf = leafMaker(first, `${first.text} ${second.text}`, bits);
  const { exact, inflected } = analysis.analyze(first.text + second.text);
  const loose = inflected ? [leaf("joined", inflected.stem), leaf("joined", inflected.part, 0.5)] : [];
  return [...exact.map((one) => leaf("joined", one, 0.5)), ...loose];
}

type LeafMaker = (rule: Rule, term: string, share?: number) => WordLeaf;

function leafMaker({ field }: WordQuery, word: string, words: number): LeafMaker {
  return (rule, term, share = 1) => ({
    ...{ rule, term, word, words, weight: weights[rule] * share },
    ...(field && { fields: [field] }),
  });
}
