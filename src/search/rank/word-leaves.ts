import { termOf } from "../../analysis/term.ts";
import { FEW_PAPERS, type PaperIndex, type WordList } from "../../store/index.ts";
import type { WordQuery } from "../query/query.ts";
import { type LeafMaker, leafMaker, type WordLeaf } from "./leaf.ts";
import { likelyWords, nearestWords, nearWords, papersWith } from "./likely-words.ts";
import { partLeaves, piecesOf } from "./part-leaves.ts";
import { rarity } from "./rarity.ts";
import { type Rule, ruleWeights } from "./rules.ts";
import { otherWordsFor } from "./synonyms.ts";
import { likeCompounds, type Variant } from "./variants.ts";
import { countAhead, enoughOf, type Words } from "./words.ts";

/** A word of a query, and the terms of the index that stand for it. */
export interface AskedWord {
  readonly leaves: readonly WordLeaf[];
  /** In how many papers it stands, or what is meant by it; not counted further than {@link enoughOf} says. */
  readonly papers: number;
  /** The words that it is made of are typed apart: `Kita-Gebühren`. */
  readonly isJoined: boolean;
}

// Words that begin like one. With three letters too many do.
const SHORTEST_BEGINNING = 4;
const MOST_BEGINNING = 20;

// Words that end like one, or are spelled nearly so, where just that is asked: the first of them are in most of the papers.
const MOST_ALIKE = 200;

/**
 * The terms of the index that stand for a word of a query.
 * @param bit the word's place among those that count
 */
export function askWord(query: WordQuery, bit: number, index: Words): AskedWord {
  const { text, how } = query;
  const leaf = leafMaker(query, text, bit);
  const term = termOf(text);
  const found = (): Omit<AskedWord, "isJoined"> => {
    switch (how) {
      case "whole":
        return wholeWord(text, leaf, index);
      case "beginning":
        return { leaves: [{ ...leaf("exact", term), rule: how, prefix: true }], papers: FEW_PAPERS };
      case "end": {
        const ending = index.words.endingWith(term, MOST_ALIKE);
        return { leaves: ending.map((one) => leaf(how, one)), papers: FEW_PAPERS };
      }
      case "similar": {
        const near = nearWords(term, index.words).slice(0, MOST_ALIKE);
        return { leaves: near.map((one) => leaf(how, one.term, 1 / (1 + one.distance))), papers: FEW_PAPERS };
      }
    }
  };
  const { leaves, papers } = found();
  // A word that leads to nothing is one that no paper has.
  return { leaves: leaves.length > 0 ? leaves : [leaf("exact", term)], papers, isJoined: piecesOf(text).length > 1 };
}

type Found = Omit<AskedWord, "isJoined">;

function wholeWord(text: string, leaf: LeafMaker, index: Words, depth = 0): Found {
  const { analysis, words, count } = index;
  const terms = analysis.analyze(text);
  const { exact, inflected } = terms;
  const likely = [...exact, ...(inflected ? [inflected.stem, inflected.part] : [])];
  const others = depth > 0 ? [] : otherWordsFor(text, index);
  words.ahead([
    () => countAhead(likely, words),
    () => partLeaves(text, terms, leaf, index),
    ...others.map((other) => () => wholeWord(other, leaf, index, 1)),
    () =>
      depth === 0 &&
      countAhead(
        likeCompounds(text, index).map(({ term }) => term),
        words,
      ),
    () => depth === 0 && likely.every(words.seemsRare) && askForMeant(text, leaf, index),
  ]);
  const close = exact.map((one) => leaf("exact", one));
  const enough = enoughOf(index);
  const own = papersWith(terms, words, enough);
  if (!inflected) return { leaves: [...close, ...familyOf(exact, leaf, words)], papers: own };
  const having = words.papersWith(inflected.stem);
  const derived = (rule: Rule, term: string, share = 1): WordLeaf =>
    leaf(rule, term, share * asFrequent(having, words.papersWith(term), count.papers));
  const derivedFrom = (rule: Rule, found: ReadonlyArray<Pick<Variant, "term" | "share">>): WordLeaf[] => {
    countAhead(
      found.map(({ term }) => term),
      words,
    );
    return found.map(({ term, share }) => derived(rule, term, share));
  };
  close.push(leaf("stem", inflected.stem), derived("part", inflected.part));
  if (own < enough) {
    close.push(...partLeaves(text, terms, leaf, index));
    if (depth === 0) close.push(...derivedFrom("variant", likeCompounds(text, index)));
  }
  if (depth > 0) return { leaves: close, papers: own };
  const meant = others.map((other) => wholeWord(other, scaled(leaf, "synonym"), index, 1));
  if (own < FEW_PAPERS) {
    for (const [i, { term, distance }] of likelyWords(text, own, words).entries()) {
      if (i === 0) meant.push(wholeWord(term, scaled(leaf, "similar", own === 0 ? 1 : 0.8), index, 1));
      else {
        const like = analysis.analyze(term).inflected;
        const terms = [term, ...(like ? [like.stem] : [])];
        // After the likeliest, which is the one that people are told.
        meant.push({ leaves: terms.map((one) => derived("similar", one, 0.5 / distance)), papers: 0 });
      }
    }
    close.push(
      ...derivedFrom(
        "beginning",
        beginningsOf(text, words).map((term) => ({ term, share: 1 })),
      ),
    );
  }
  return {
    leaves: [...close, ...meant.flatMap(({ leaves }) => leaves)],
    papers: Math.max(own, ...meant.map(({ papers }) => papers)),
  };
}

/** Asks for what is read of a word that few papers have, before it is known that they are few. */
function askForMeant(text: string, leaf: LeafMaker, index: Words): void {
  const { words } = index;
  words.ahead([
    ...nearestWords(text, words).map((near) => () => wholeWord(near, leaf, index, 1)),
    () => countAhead(beginningsOf(text, words), words),
  ]);
}

/** A word that stands for another: each of its terms counts by its own rule and by that. */
function scaled(leaf: LeafMaker, by: Rule, share = 1): LeafMaker {
  return (rule, term, own = 1) => ({
    ...leaf(by, term, own * share * ruleWeights[rule]),
    ...(rule === "of-compound" && { rule }),
  });
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

/** The paper of a number, and the others of its family: 25-26577-01 for 25-26577. */
function familyOf(exact: readonly string[], leaf: LeafMaker, words: WordList): WordLeaf[] {
  const numbers = exact.filter((term) => /^\d.*\D/.test(term));
  return numbers.flatMap((number) => [
    { ...leaf("number", number), fields: ["drucksache"] as const },
    ...words
      .startingWith(`${number}-`)
      .slice(0, MOST_BEGINNING)
      .map((one) => leaf("beginning", one)),
  ]);
}

/** The terms for two words that may be written as one: `car sharing` for `Carsharing`. */
export function joinedLeaves(first: WordQuery, second: WordQuery, bits: number, { analysis }: Words): WordLeaf[] {
  const leaf = leafMaker(first, `${first.text} ${second.text}`, bits);
  const { exact, inflected } = analysis.analyze(first.text + second.text);
  const loose = inflected ? [leaf("joined", inflected.stem), leaf("joined", inflected.part, 0.5)] : [];
  return [...exact.map((one) => leaf("joined", one, 0.5)), ...loose];
}

/** What words that are hints add to the score of papers that say them of themselves. */
export function hintLeaves(words: readonly WordQuery[], { analysis }: Pick<PaperIndex, "analysis">): WordLeaf[] {
  return words.flatMap((word) => {
    const { exact, inflected } = analysis.analyze(word.text);
    const leaf = leafMaker(word, word.text, 0);
    return [...exact, ...(inflected ? [inflected.stem] : [])].map((term) => ({
      ...leaf("hint", term),
      fields: ["betreff"],
    }));
  });
}
