import { termOf } from "../../analysis/term.ts";
import type { PaperIndex, WordList } from "../../store/index.ts";
import { bounded } from "../../text/bounded.ts";

/** A compound of the corpus that means nearly the same as another. */
export interface Variant {
  readonly term: string;
  /** What it is worth, from 0 to 1. */
  readonly share: number;
}

// Of many that begin so the first are as good as others.
const MOST_VARIANTS = 12;

// What is left of a compound before its last part, at least: with fewer letters everything begins so.
const SHORTEST = 4;

/**
 * Compounds with the same first and last part, with a link that differs, or with more in the middle or at the end:
 * `Zweitwohnungsteuer` for `Zweitwohnungssteuer`, `Alkoholkonsumverbot` for `Alkoholverbot`, `Geschwisterkindregelung` for
 * `Geschwisterkinder`.
 */
export function likeCompounds(text: string, index: Pick<PaperIndex, "words" | "analysis">): readonly Variant[] {
  const find = findersOf.get(index.words) ?? bounded(MOST_KEPT, (one: string) => findCompounds(one, index));
  findersOf.set(index.words, find);
  return find(text);
}

// Words whose variants are kept for who asks again: for those of one some thousand words are looked at.
const MOST_KEPT = 4_096;

/** By the words of the index that they are of. */
const findersOf = new WeakMap<WordList, (text: string) => readonly Variant[]>();

function findCompounds(text: string, { words, analysis }: Pick<PaperIndex, "words" | "analysis">): readonly Variant[] {
  const { inflected, parts } = analysis.analyze(text);
  const term = termOf(text);
  const own = inflected?.stem.slice(1) ?? term;
  if (parts.length === 0 || own.length < 2 * SHORTEST) return [];
  const ends = parts.map(({ stem }) => stem.slice(1)).filter((stem) => own.endsWith(stem) && stem.length >= SHORTEST);
  const end = ends.sort((a, b) => a.length - b.length)[0];
  const beginnings = parts
    .map(({ stem }) => stem.slice(1))
    .filter((stem) => own.startsWith(stem) && stem.length >= SHORTEST);
  const beginning = beginnings.sort((a, b) => b.length - a.length)[0];
  const stemOf = (one: string): string => analysis.stemOf(one) ?? one;
  const found: Variant[] = [];
  if (end && beginning && beginning.length + end.length < own.length + 2) {
    for (const one of words.startingWith(beginning)) {
      // Most have another end, and no stem is needed to see it.
      if (one === term || !one.includes(end)) continue;
      const stem = stemOf(one);
      if (stem.endsWith(end) && stem !== own)
        found.push({ term: one, share: isLinkedOtherwise(stem, own) ? 1.5 : 0.8 });
    }
  }
  const isLonger = (one: Variant): number => Number(one.term.startsWith(own));
  found.sort((a, b) => b.share - a.share || isLonger(b) - isLonger(a));
  const known = new Set([term, ...found.map((one) => one.term)]);
  for (const one of words.startingWith(own)) {
    if (found.length >= MOST_VARIANTS) break;
    if (!known.has(one) && stemOf(one) !== own) found.push({ term: one, share: 0.7 });
  }
  return found.slice(0, MOST_VARIANTS);
}

/** Whether two compounds differ only by an s between two parts. */
function isLinkedOtherwise(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long[at] === "s" && long.slice(at + 1) === short.slice(at);
}
