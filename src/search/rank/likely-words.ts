import type { WordTerms } from "../../analysis/analysis.ts";
import { termOf } from "../../analysis/term.ts";
import { FEW_PAPERS, type WordList } from "../../store/index.ts";
import { countAhead } from "./words.ts";

/** A word of the corpus that is spelled nearly like another. */
export interface LikelyWord {
  readonly term: string;
  /** Letters that differ. */
  readonly distance: number;
  readonly papers: number;
}

// A word that a few papers have may be, if so many times more have one that is spelled nearly alike.
const TIMES_MORE = 20;
const MOST = 5;
// Letters: mistakes in the first ones are rare.
const SAME = 2;

/**
 * What may be meant by a word, the likeliest first; nothing for one that more than a few papers have. Words that few papers have are
 * meant only by one that no paper has, where no frequent word is spelled like it, and if they begin with the same letters: to look
 * through all words takes as long as the rest of an answer together.
 *
 * @param own how many papers have the word itself
 */
export function likelyWords(word: string, own: number, words: WordList): LikelyWord[] {
  if (own >= FEW_PAPERS) return [];
  const term = termOf(word);
  const frequent = nearestFirst(term, words, words.nearAmongFrequent);
  const near =
    own > 0 || frequent.length > 0
      ? frequent
      : nearestFirst(term, words, (one, most) => words.nearBeginning(one, most, one.slice(0, SAME)));
  return near.filter(({ distance, papers }) => distance > 0 && papers >= own * TIMES_MORE).slice(0, MOST);
}

// Of words that are as near as each other, the most frequent is meant: as long as nobody counted them, one of the first.
const MOST_AHEAD = 3;

/** The words that {@link likelyWords} will put first, before they are counted. */
export function nearestWords(word: string, words: WordList): readonly string[] {
  const term = termOf(word);
  const most = lettersToDiffer(term);
  const near = most === 0 ? [] : words.spelledLike(term, most).filter(({ distance }) => distance > 0);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.flatMap((one) => (one.distance === least ? one.term : [])).slice(0, MOST_AHEAD);
}

/** The words that are spelled like a term or nearly so: the nearest first, of these the most frequent. */
export function nearWords(term: string, words: WordList): LikelyWord[] {
  return nearestFirst(term, words, words.near);
}

function nearestFirst(term: string, words: WordList, find: WordList["near"]): LikelyWord[] {
  const most = lettersToDiffer(term);
  if (most === 0) return [];
  const found = find(term, most);
  countAhead(
    found.map((near) => near.term),
    words,
  );
  return found
    .map((near): LikelyWord => ({ ...near, papers: words.papersWith(near.term) }))
    .sort((a, b) => a.distance - b.distance || b.papers - a.papers);
}

/** How many letters of a term may differ: in short words each makes another one, and numbers are not mistyped words. */
function lettersToDiffer(term: string): number {
  if (/\d/.test(term) || term.length > 64) return 0;
  return term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
}

/** How many papers have a word in one of its forms, in the form that most have; not counted further than `enough`. */
export function papersWith({ exact, inflected }: WordTerms, words: WordList, enough: number): number {
  const terms = [...(inflected ? [inflected.stem, inflected.part] : []), ...exact];
  let most = 0;
  for (const term of terms) if (most < enough) most = Math.max(most, words.papersWith(term, enough));
  return most;
}
