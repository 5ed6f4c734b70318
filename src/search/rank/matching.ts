import { stopWords } from "../../analysis/stop-words.ts";
import { termOf } from "../../analysis/term.ts";
import {
  countBits,
  difference,
  intersection,
  membersOf,
  type PaperIndex,
  type PaperSet,
  setOf,
  union,
} from "../../store/index.ts";
import type { RawText } from "../../text/raw-text.ts";
import type { PhraseQuery, Query, WordQuery } from "../query/query.ts";
import { phraseFinder } from "./phrase.ts";
import { rawPhraseFinder } from "./raw-phrase.ts";
import type { Synonyms } from "./synonyms.ts";
import { askWord, joinedLeaves, type WordLeaf, type Words } from "./word-leaves.ts";

/** What a query comes to in one index. */
export interface Matching {
  /** The papers that have what is asked; `undefined` if these are just those that have one of the leaves. */
  readonly papers?: PaperSet;
  /** By what they are ranked. */
  readonly leaves: readonly WordLeaf[];
  /** The words that count, in the order of their bits. */
  readonly words: readonly MatchedWord[];
}

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

interface Run extends MatchOptions {
  readonly index: PaperIndex;
  readonly leaves: WordLeaf[];
  /** The words that count so far. */
  readonly words: MatchedWord[];
  /** How many parts of words have a bit so far. */
  parts: number;
}

interface Asked {
  readonly run: Run;
  /** Whether papers are to have it, and are ranked by it. */
  readonly isWanted: boolean;
  /** Where the answer matters: what is costly is asked only of these. */
  readonly among: PaperSet;
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
      askWord(word, 1, run.index).leaves.filter(({ rule }) => word.how !== "whole" || rule === "exact" || rule === "stem"),
    );
    return sets.withAny(close);
  }
  const before = run.leaves.length;
  addWords(words, run);
  return sets.withAny(run.leaves.slice(before).filter((leaf) => leaf.words !== 0));
}

/** Adds what words lead to, singly and where two that stand side by side may be written as one. */
function addWords(words: readonly WordQuery[], run: Run): void {
  const counting = tellingOf(words);
  for (const [i, word] of counting.entries()) {
    const bit = 1 << run.words.length;
    const { leaves, papers, isJoined } = askWord(word, bit, wordsOf(run));
    const shifted = withPartsFrom(run.parts, leaves);
    const parts = shifted.reduce((all, { part = 0 }) => all | part, 0);
    run.parts += countBits(parts);
    run.words.push({ bit, parts, papers, isJoined });
    run.leaves.push(...shifted);
    const following = counting[i + 1];
    if (word.how !== "whole" || following?.how !== "whole" || word.field !== following.field) continue;
    run.leaves.push(...joinedLeaves(word, following, bit | (bit << 1), run.index));
  }
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

function matchPhrase({ words, field }: PhraseQuery, { run, isWanted, among }: Asked): PaperSet {
  const { sets, analysis } = run.index;
  const inField = field ? { fields: [field] } : {};
  const having = [...new Set(words)].map((text) =>
    sets.withAny(analysis.analyze(text).exact.map((term) => ({ term, weight: 1, words: 0, ...inField }))),
  );
  if (isWanted)
    addWords(
      words.map((text) => ({ kind: "word", text, how: "whole", ...(field && { field }) })),
      run,
    );
  const candidates = intersection([among, ...having], sets.size);
  if (words.length === 1) return candidates;
  const stands = phraseFinder(words);
  if (field === "sender" || field === "committees") {
    const role = field === "sender" ? "sender" : "committee";
    const names = sets.countFacts(role, candidates).flatMap(([name]) => (stands(name) ? name : []));
    return intersection([candidates, sets.withValue(role, names)], sets.size);
  }
  const papers = membersOf(candidates);
  if (field)
    return setOf(
      papers.filter((paper) => stands(sets.headOf(paper).betreff ?? "")),
      sets.size,
    );
  const standsInRaw = rawPhraseFinder(words, stands);
  const files = sets.filesOf(papers);
  const has = (_: number, i: number): boolean => {
    const file = files[i] ?? "";
    const raw = run.readRaw?.(file);
    if (raw && !standsInRaw(raw)) return false;
    return raw?.isPlain() || stands(run.readText(file)?.text ?? "");
  };
  return setOf(papers.filter(has), sets.size);
}

function isWord(query: Query): query is WordQuery {
  return query.kind === "word";
}

/** All but stop words; where nothing else is asked, even these say something. */
function tellingOf<Part extends Query>(of: readonly Part[]): readonly Part[] {
  const telling = of.filter((part) => !(isWord(part) && part.how === "whole" && stopWords.has(termOf(part.text))));
  return telling.length > 0 ? telling : of;
}
