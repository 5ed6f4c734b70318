import { stopWords } from "../../analysis/stop-words.ts";
import { termOf } from "../../analysis/term.ts";
import { countBits, type PaperIndex, type PaperSet } from "../../store/index.ts";
import type { RawText } from "../../text/raw-text.ts";
import type { Query, WordQuery } from "../query/query.ts";
import type { WordLeaf } from "./leaf.ts";
import type { Synonyms } from "./synonyms.ts";
import { askWord, joinedLeaves } from "./word-leaves.ts";
import { countAhead, type Words } from "./words.ts";

/** A word that counts, by what a paper can have of it. */
export interface MatchedWord {
  readonly bit: number;
  /** The bits of its parts; 0 if it has none, or only one. */
  readonly parts: number;
  /** In how many papers it stands. */
  readonly papers: number;
  /** The parts were typed apart. */
  readonly isJoined: boolean;
}

export interface MatchOptions {
  readonly synonyms?: Synonyms;
  /** A paper's text as read; `undefined` if it is gone. */
  readonly readText: (file: string) => { readonly text: string } | undefined;
  /** The same as bytes, for those in UTF-8: most of a text need not be decoded for a phrase. */
  readonly readRaw?: (file: string) => RawText | undefined;
}

/** How far a query was matched. */
export interface Run extends MatchOptions {
  readonly index: PaperIndex;
  readonly leaves: WordLeaf[];
  /** The words that count so far. */
  readonly words: MatchedWord[];
  /** How many parts of words have a bit so far. */
  parts: number;
}

/** What is asked of a part of a query. */
export interface Asked {
  readonly run: Run;
  /** Whether papers are to have it, and are ranked by it. */
  readonly isWanted: boolean;
  /** Where the answer matters: what is costly is asked only of these. */
  readonly among: PaperSet;
}

/** Adds what words lead to, singly and where two that stand side by side may be written as one. */
export function addWords(words: readonly WordQuery[], run: Run): void {
  const counting = tellingOf(words);
  const { index } = run;
  index.words.ahead([
    ...counting.map((word) => () => askWord(word, 1, wordsOf(run))),
    ...counting.map((word, i) => () => {
      const joined = joinedWith(word, counting[i + 1], 1, run);
      countAhead(
        joined.map(({ term }) => term),
        index.words,
      );
    }),
  ]);
  for (const [i, word] of counting.entries()) {
    const bit = 1 << run.words.length;
    const { leaves, papers, isJoined } = askWord(word, bit, wordsOf(run));
    const shifted = withPartsFrom(run.parts, leaves);
    const parts = shifted.reduce((all, { part = 0 }) => all | part, 0);
    run.parts += countBits(parts);
    run.words.push({ bit, parts, papers, isJoined });
    run.leaves.push(...shifted);
    run.leaves.push(...joinedWith(word, counting[i + 1], bit | (bit << 1), run));
  }
}

/** What a word leads to together with the one that follows it. */
function joinedWith(word: WordQuery, following: WordQuery | undefined, bits: number, run: Run): readonly WordLeaf[] {
  if (word.how !== "whole" || following?.how !== "whole" || word.field !== following.field) return [];
  return joinedLeaves(word, following, bits, run.index);
}

function wordsOf({ index, synonyms }: Run): Words {
  const { analysis, words, count } = index;
  return { analysis, words, count, ...(synonyms && { synonyms }) };
}

// One bit of 32 for each.
const MOST_PARTS = 31;

/** Gives the parts of a word bits that no other word has; none, if too few are left. */
function withPartsFrom(first: number, leaves: readonly WordLeaf[]): WordLeaf[] {
  return leaves.map(({ part, ...leaf }) => {
    const isRoom = part !== undefined && first + 32 - Math.clz32(part) <= MOST_PARTS;
    return isRoom ? { ...leaf, part: part << first } : leaf;
  });
}

export function isWord(query: Query): query is WordQuery {
  return query.kind === "word";
}

/** All but stop words; where nothing else is asked, even these say something. */
export function tellingOf<Part extends Query>(of: readonly Part[]): readonly Part[] {
  const telling = of.filter((part) => !(isWord(part) && part.how === "whole" && stopWords.has(termOf(part.text))));
  return telling.length > 0 ? telling : of;
}
