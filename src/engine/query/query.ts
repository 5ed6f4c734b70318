import { termOf } from "../../analysis/term.ts";
import { wordsIn } from "../../analysis/words.ts";
import type { FactQuery, PhraseQuery, Query, WordQuery } from "../../search/query/query.ts";
import type { WordLeaf } from "../../search/rank/leaf.ts";
import { addWords, isWord, type MatchedWord, type Run, tellingOf } from "../../search/rank/run.ts";
import { askWord } from "../../search/rank/word-leaves.ts";
import { factTerm, indexedFields, type PaperIndex, type TermLeaf } from "../../store/index.ts";
import { allOf, anyOf, type Dsl, none } from "./dsl.ts";

/** A query as the engine takes it, and by what papers are ranked. */
export interface EngineQuery {
  /** The papers that match. */
  readonly filter: Dsl;
  readonly leaves: readonly WordLeaf[];
  readonly words: readonly MatchedWord[];
  /** All terms that it is about. */
  readonly terms: ReadonlyArray<Pick<TermLeaf, "term" | "prefix">>;
  /** Whether the texts of all papers will be looked at, because a phrase is to stand there. */
  readonly readsTexts: boolean;
}

interface Matching extends Run {
  readonly terms: TermLeaf[];
  readsTexts: boolean;
}

type Asked = Pick<Run, "synonyms"> & { readonly index: Pick<PaperIndex, "analysis" | "words" | "count"> };

/**
 * The query language in the engine's: the same papers match as in a local index, see `matchQuery`.
 * @throws NotFetchedError where the index does not know a word yet
 */
export function toEngineQuery(query: Query | undefined, { index, synonyms }: Asked): EngineQuery {
  const run: Matching = {
    ...{
      index: index as PaperIndex,
      leaves: [],
      words: [],
      parts: 0,
      terms: [],
      readsTexts: false,
      readText: () => undefined,
    },
    ...(synonyms && { synonyms }),
  };
  const filter = query === undefined ? { match_all: {} } : match(query, run, true);
  const { leaves, words, terms, readsTexts } = run;
  return { filter, leaves, words, terms: [...terms, ...leaves], readsTexts };
}

function match(query: Query, run: Matching, isWanted: boolean): Dsl {
  switch (query.kind) {
    case "word":
      return matchWords([query], run, isWanted);
    case "phrase":
      return matchPhrase(query, run, isWanted);
    case "fact":
      return matchFact(query);
    case "not":
      return { bool: { must_not: [match(query.what, run, false)] } };
    case "condition":
      return match(query.what, run, false);
    case "or":
      return anyOf(query.of.map((part) => match(part, run, isWanted)));
    case "and":
      return allOf(tellingOf(query.of).map((part) => match(part, run, isWanted)));
    case "together": {
      const words = query.of.filter(isWord);
      const others = tellingOf(query.of.filter((part) => !isWord(part)));
      return allOf([
        ...(words.length > 0 ? [matchWords(words, run, isWanted)] : []),
        ...others.map((part) => match(part, run, isWanted)),
      ]);
    }
  }
}

/** Any of the words. */
function matchWords(words: readonly WordQuery[], run: Matching, isWanted: boolean): Dsl {
  if (!isWanted) {
    const close = tellingOf(words).flatMap((word) =>
      askWord(word, 1, run.index).leaves.filter(
        ({ rule }) => word.how !== "whole" || rule === "exact" || rule === "stem",
      ),
    );
    run.terms.push(...close);
    return withAny(close);
  }
  const before = run.leaves.length;
  addWords(words, run);
  return withAny(run.leaves.slice(before).filter((leaf) => leaf.words !== 0));
}

/** The papers that have one of the terms. */
export function withAny(leaves: readonly TermLeaf[]): Dsl {
  const wanted = new Map<string, Set<string>>();
  const beginnings: Dsl[] = [];
  for (const { term, fields = indexedFields, prefix = false } of leaves) {
    for (const field of fields) {
      if (prefix) beginnings.push({ prefix: { [`terms.${field}`]: term } });
      else wanted.set(field, (wanted.get(field) ?? new Set()).add(term));
    }
  }
  const terms = Array.from(wanted, ([field, all]): Dsl => ({ terms: { [`terms.${field}`]: [...all].sort() } }));
  return anyOf([...terms, ...beginnings]);
}

/** Words one after the other, however they are spelled; drs looks at the text once more. */
function matchPhrase({ words, field }: PhraseQuery, run: Matching, isWanted: boolean): Dsl {
  if (isWanted)
    addWords(
      words.map((text): WordQuery => ({ kind: "word", text, how: "whole", ...(field && { field }) })),
      run,
    );
  const inField = field ? { fields: [field] } : {};
  const having = [...new Set(words)].map((text) => {
    const exact = run.index.analysis.analyze(text).exact.map((term) => ({ term, weight: 1, words: 0, ...inField }));
    run.terms.push(...exact);
    return withAny(exact);
  });
  const spelled = words.flatMap((word) => wordsIn(word).map(({ text }) => termOf(text)));
  if (spelled.length < 2) return allOf(having);
  run.readsTexts ||= field === undefined;
  const standing: Dsl = { match_phrase: { [`words.${field ?? "body"}`]: spelled.join(" ") } };
  return allOf([...having, standing]);
}

function matchFact(fact: FactQuery): Dsl {
  if (fact.role !== "date") return { term: { numbers: factTerm(fact.role, fact.value) } };
  const { from = "", to = "9999" } = fact;
  return withDate(from, to);
}

/** The papers of some days, and those without a date whose number holds a year that lies between them. */
export function withDate(from: string, to: string): Dsl {
  const first = from.slice(5) <= "01-01" ? from.slice(0, 4) : String(Number(from.slice(0, 4)) + 1);
  const last = to.slice(5) >= "12-31" || to.length === 4 ? to.slice(0, 4) : String(Number(to.slice(0, 4)) - 1);
  const years: Dsl = first > last ? none : { range: { year: { gte: first, lte: last } } };
  return anyOf([{ range: { date: { gte: from, lte: to } } }, years]);
}
