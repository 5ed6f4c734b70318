import { difference, intersection, type PaperIndex, type PaperSet, union } from "../../store/index.ts";
import type { Query, WordQuery } from "../query/query.ts";
import type { WordLeaf } from "./leaf.ts";
import { matchPhrase } from "./match-phrase.ts";
import { type Asked, addWords, isWord, type MatchedWord, type MatchOptions, type Run, tellingOf } from "./run.ts";
import { askWord } from "./word-leaves.ts";

/** What a query comes to in one index. */
export interface Matching {
  /** The papers that have what is asked; `undefined` if these are just those that have one of the leaves. */
  readonly papers?: PaperSet;
  /** By what they are ranked. */
  readonly leaves: readonly WordLeaf[];
  /** The words that count, in the order of their bits. */
  readonly words: readonly MatchedWord[];
}

/** Finds the papers that have what a query asks. */
export function matchQuery(query: Query | undefined, index: PaperIndex, options: MatchOptions): Matching {
  if (query === undefined) return { leaves: [], words: [] };
  const parts = query.kind === "together" ? query.of : [query];
  const run: Run = { ...options, index, leaves: [], words: [], parts: 0 };
  if (parts.every(isWord)) {
    addWords(parts, run);
    return run;
  }
  const all = index.sets.all();
  const papers = matchTogether(parts, { run, isWanted: true, among: all });
  return { papers, leaves: run.leaves, words: run.words };
}

/** All papers that match. */
export function papersOf({ papers, leaves }: Matching, { sets }: PaperIndex): PaperSet {
  if (papers) return papers;
  return leaves.length === 0 ? sets.all() : sets.withAny(counting(leaves));
}

/** The leaves that make a paper match; others only add to its score. */
export function counting(leaves: readonly WordLeaf[]): readonly WordLeaf[] {
  return leaves.filter(({ words }) => words !== 0);
}

function match(query: Query, asked: Asked): PaperSet {
  const { sets } = asked.run.index;
  switch (query.kind) {
    case "word":
      return matchWords([query], asked);
    case "phrase":
      return matchPhrase(query, asked);
    case "fact": {
      if (query.role !== "date") return sets.withValue(query.role, [query.value]);
      return sets.withDate(query.from ?? "", query.to ?? "9999");
    }
    case "not":
      return difference(sets.all(), match(query.what, { ...asked, isWanted: false }));
    case "condition":
      return match(query.what, { ...asked, isWanted: false });
    case "or":
      return union(
        query.of.map((part) => match(part, asked)),
        sets.size,
      );
    case "and":
      return matchAll(query.of, asked);
    case "together":
      return matchTogether(query.of, asked);
  }
}

/** Each part narrows the papers for the next. Phrases come last: for them texts are read. */
function matchAll(of: readonly Query[], asked: Asked): PaperSet {
  const saying = tellingOf(of);
  const phrases = saying.filter(({ kind }) => kind === "phrase");
  const others = saying.filter(({ kind }) => kind !== "phrase");
  return [...others, ...phrases].reduce(
    (among, part) => intersection([among, match(part, { ...asked, among })], among.length),
    asked.among,
  );
}

/** All conditions hold, and any of the words is there. */
function matchTogether(of: readonly Query[], asked: Asked): PaperSet {
  const words = of.filter(isWord);
  const having = words.length > 0 ? matchWords(words, asked) : asked.among;
  const among = intersection([asked.among, having], having.length);
  return matchAll(
    of.filter((part) => !isWord(part)),
    { ...asked, among },
  );
}

function matchWords(words: readonly WordQuery[], { run, isWanted }: Asked): PaperSet {
  const { sets } = run.index;
  if (!isWanted) {
    // Nothing is kept out for a word that it is a part of, or that is spelled alike.
    const close = tellingOf(words).flatMap((word) =>
      askWord(word, 1, run.index).leaves.filter(
        ({ rule }) => word.how !== "whole" || rule === "exact" || rule === "stem",
      ),
    );
    return sets.withAny(close);
  }
  const before = run.leaves.length;
  addWords(words, run);
  return sets.withAny(run.leaves.slice(before).filter((leaf) => leaf.words !== 0));
}
