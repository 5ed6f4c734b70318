import { type Analysis, partTerm, stemTerm } from "../analysis/analysis.ts";
import { termOf } from "../analysis/term.ts";
import type { PaperIndex, WordList } from "../store/paper-index.ts";
import type { TermLeaf } from "../store/rank/term-leaf.ts";
import type { WordQuery } from "./query.ts";

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

// A word that so few papers have may be mistyped, if so many times more have one that is spelled nearly alike.
const FEW_PAPERS = 20;
const TIMES_MORE = 20;

// Words that stand for one that was mistyped, and those that begin or end like one that the corpus lacks.
const MOST_SIMILAR = 5;
const MOST_BEGINNING = 20;
const MOST_ENDING = 200;

/**
 * The terms of the index that stand for the words of a query. `words` are the places of the word among those that count, a
 * bit each.
 */
export function leavesOf(query: WordQuery, words: number, { analysis, words: list }: Pick<PaperIndex, "analysis" | "words">): WordLeaf[] {
  const { text, how, field } = query;
  const leaf = (rule: Rule, term: string, share = 1, counts = words): WordLeaf => ({
    ...{ rule, term, word: text, words: counts, weight: weights[rule] * share },
    ...(field && { fields: [field] }),
  });
  const term = termOf(text);
  if (how === "beginning") return [{ ...leaf("beginning", term), prefix: true, weight: weights.exact }];
  if (how === "end") return list.endingWith(term).slice(0, MOST_ENDING).map((one) => leaf("end", one));
  if (how === "similar") return [{ ...leaf("similar", term), distance: distanceFor(term), weight: weights.exact }];
  const { exact, stem, parts } = analysis.analyze(text);
  const close = exact.map((one) => leaf("exact", one));
  if (stem === undefined) return close;
  const share = 1 / Math.max(1, parts.length);
  const ofCompound = parts.flatMap((part) =>
    [stemTerm(part.slice(partTerm("").length)), part].map((one) => leaf("of-compound", one, share, 0)),
  );
  return [...close, leaf("stem", stem), leaf("part", asPartOf(stem)), ...ofCompound, ...likely(text, { analysis, list, leaf })];
}

interface LikelyContext {
  readonly analysis: Analysis;
  readonly list: WordList;
  readonly leaf: (rule: Rule, term: string, share?: number) => WordLeaf;
}

/** What was probably meant by a word that few papers have: one that is spelled nearly alike, or begins so. */
function likely(word: string, { analysis, list, leaf }: LikelyContext): WordLeaf[] {
  const own = papersWith(word, { analysis, list });
  if (own >= FEW_PAPERS) return [];
  const similar = correctionsOf(word, { analysis, list }).flatMap(({ term, distance }) => {
    const { stem } = analysis.analyze(term);
    const share = 1 / distance;
    const inflected = stem === undefined ? [] : [leaf("similar", stem, share), leaf("similar", asPartOf(stem), share / 2)];
    return [leaf("similar", term, share), ...inflected];
  });
  if (own > 0) return similar;
  const beginning = list.startingWith(termOf(word)).slice(0, MOST_BEGINNING);
  return [...similar, ...beginning.map((term) => leaf("beginning", term))];
}

function asPartOf(stem: string): string {
  return partTerm(stem.slice(stemTerm("").length));
}

/** How many papers have a word in any of its forms. */
function papersWith(word: string, { analysis, list }: Pick<LikelyContext, "analysis" | "list">): number {
  const { exact, stem } = analysis.analyze(word);
  return Math.max(0, ...[...exact, ...(stem === undefined ? [] : [stem, asPartOf(stem)])].map(list.papersWith));
}

/** A word of the corpus that is spelled nearly like another. */
export interface Correction {
  readonly term: string;
  readonly distance: number;
  readonly papers: number;
}

/** What may be meant by a word that few papers have, the likeliest first; nothing for a frequent one. */
export function correctionsOf(word: string, { analysis, list }: Pick<LikelyContext, "analysis" | "list">): Correction[] {
  const term = termOf(word);
  const own = papersWith(word, { analysis, list });
  const most = distanceFor(term);
  if (own >= FEW_PAPERS || most === 0) return [];
  const near = new Map<string, number>();
  for (let distance = most; distance > 0; distance--) for (const one of list.near(term, distance)) near.set(one, distance);
  near.delete(term);
  return [...near]
    .map(([term, distance]): Correction => ({ term, distance, papers: list.papersWith(term) }))
    .filter(({ papers }) => papers >= own * TIMES_MORE)
    .sort((a, b) => a.distance - b.distance || b.papers - a.papers)
    .slice(0, MOST_SIMILAR);
}

/** Letters that may differ: in short words each makes another one, and numbers are not mistyped words. */
function distanceFor(term: string): number {
  if (/\d/.test(term) || term.length > 64) return 0;
  return term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
}

/** The terms for two words that may be written as one: `car sharing` for `Carsharing`. */
export function joinedLeaves(
  first: WordQuery,
  second: WordQuery,
  words: number,
  { analysis }: Pick<PaperIndex, "analysis">,
): WordLeaf[] {
  const { exact, stem } = analysis.analyze(first.text + second.text);
  const { field } = first;
  const leaf = (term: string, share: number): WordLeaf => ({
    ...{ rule: "joined", term, word: `${first.text} ${second.text}`, words, weight: weights.joined * share },
    ...(field && { fields: [field] }),
  });
  const loose = stem === undefined ? [] : [leaf(stem, 1), leaf(asPartOf(stem), 0.5)];
  return [...exact.map((term) => leaf(term, 0.5)), ...loose];
}
