import { germanParties, type PartyTable } from "../municipality/parties.ts";
import type { Source } from "../paper/source.ts";
import type { PaperHead } from "../store/format/paper-head.ts";
import type { PaperIndex, Ranked, Ranking, RankOptions } from "../store/read/paper-index.ts";
import { countOf, difference, intersection, type PaperSet, setOf } from "../store/read/paper-set.ts";
import type { RawText } from "../text/raw-text.ts";
import { mattersOf } from "./fold/matters.ts";
import { type Hints, noHints, readHints } from "./hints/hints.ts";
import type { Query } from "./query/query.ts";
import { explain } from "./rank/explain.ts";
import { countFacets, type FacetName } from "./rank/facets.ts";
import { type Matching, matchQuery } from "./rank/matching.ts";
import { inOrderOf, type Order } from "./rank/order.ts";
import { suggest } from "./rank/suggest.ts";
import { synonymsWith } from "./rank/everyday-words.ts";
import type { Synonyms } from "./rank/synonyms.ts";
import { hintLeaves, type WordLeaf } from "./rank/word-leaves.ts";
import { bestPassage } from "./rank/passages.ts";
import { weightsOf, worthOf, worths } from "./rank/worth.ts";
import type { Hit, SearchResult } from "./search-result.ts";
import { type Snippet, snippetOf } from "./snippet/snippet.ts";
import { type FindWords, wordFinder } from "./snippet/word-finder.ts";

export interface SearchOptions {
  /** What was typed, to be told with the result. */
  readonly typed?: string;
  /** How many hits at most. */
  readonly limit: number;
  /** Only these papers; without words and another order they come as they are given. */
  readonly only?: readonly PaperHead[];
  /** By score, unless told. */
  readonly sort?: Order | "score";
  readonly facets?: readonly FacetName[];
  readonly explain?: boolean;
  /** Whether papers of one matter are one hit, as they are unless told. */
  readonly isFolded?: boolean;
  /** Whether all words are only words: none hints at a kind, a party or a year. */
  readonly isLiteral?: boolean;
  /** The parties of the town; those of Germany, unless told. */
  readonly parties?: PartyTable;
  /** Official words for everyday ones. */
  readonly synonyms?: Synonyms;
  /** Gives a paper's file, for phrases and snippets. */
  readonly readText: (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;
  /** Gives the same for phrases alone, where a file can be looked through as it is; without it they take longer. */
  readonly readRaw?: (file: string) => RawText | undefined;
}

/** The papers for a query, best first, those of one matter as one hit; without a query every paper. */
export function searchPapers(index: PaperIndex, query: Query | undefined, options: SearchOptions): SearchResult {
  const { typed = "", facets, readText, isLiteral = false, parties = germanParties } = options;
  const hinted = isLiteral ? { query, hints: noHints, words: [] } : readHints(query, parties);
  const synonyms = isLiteral ? undefined : (options.synonyms ?? synonymsWith());
  const matching = narrowed(
    matchQuery(hinted.query, index, { ...options, ...(synonyms && { synonyms }) }),
    index,
    options.only,
  );
  const leaves = [...matching.leaves, ...hintLeaves(hinted.words, index)];
  const asked = { ...matching, leaves, hints: hinted.hints };
  const finders = findersFor(matching, index);
  const ranking = byPassage(rank(index, asked, options), asked, { ...options, index, find: finders[0] });
  const { first, matters } = fold(ranking, index, options);
  const why = options.explain ? explain(leaves, first.map(({ best }) => best), index) : undefined;
  const hits = first.map(({ best: { paper, score, all, document }, others }): Hit => {
    const source = readText(paper.file);
    const reasons = why?.get(document);
    return {
      ...{ paper, score, all },
      ...(source && { snippet: snippetFrom(paper, source, finders) }),
      ...(others.length > 0 && { others: others.map((other) => other.paper) }),
      ...(reasons && { why: reasons }),
    };
  });
  const { total, withAll } = ranking;
  return {
    ...{ query: typed, total, withAll, ...(matters !== undefined && { matters }) },
    ...(hinted.words.length > 0 && { hints: hinted.hints }),
    hits,
    suggestions: suggest(leaves, hits, index),
    ...(facets && { facets: countFacets(facets, papersOf(matching, index), index.sets) }),
  };
}

interface Asked extends Matching {
  readonly hints: Hints;
}

/** What matches of some papers. */
function narrowed(matching: Matching, index: PaperIndex, only: readonly PaperHead[] | undefined): Matching {
  if (!only) return matching;
  const papers = setOf(
    only.flatMap(({ file }) => index.sets.paperOf(file) ?? []),
    index.sets.size,
  );
  return { ...matching, papers: intersection([papers, papersOf(matching, index)], papers.length) };
}

// Papers that are ranked for each hit: others of its matter, and those that their passages lift.
const RANKED_A_HIT = 8;
const LEAST_RANKED = 80;

function rank(index: PaperIndex, asked: Asked, { limit, sort = "score", only, isFolded = true }: SearchOptions): Ranking {
  const { leaves, papers } = asked;
  if (papers && countOf(papers) === 0) return { total: 0, withAll: 0, first: [] };
  const isByScore = sort === "score" && (leaves.length > 0 || !only);
  const most = isFolded && leaves.length > 0 ? Math.max(LEAST_RANKED, limit * RANKED_A_HIT) : limit;
  if (isByScore) return rankAmong(index, asked, { ...(papers && { among: papers }), limit: most });
  const all = papersOf(asked, index);
  const order =
    sort === "score"
      ? (only ?? []).flatMap(({ file }) => index.sets.paperOf(file) ?? []).filter((paper) => all[paper] === 1)
      : inOrderOf(sort, all, index.sets);
  const among = setOf(order.slice(0, limit), all.length);
  const { withAll } = index.rank(leaves, { among: all, limit: 0 });
  const { first } = rankAmong(index, asked, { among });
  const place = new Map(order.map((document, i) => [document, i]));
  const inOrder = [...first].sort((a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0));
  return { total: order.length, withAll, first: inOrder };
}

/** Papers by their words, and after them those that have none and match all the same: `radweg OR art:antrag`. */
function rankAmong(index: PaperIndex, { leaves, words, hints }: Asked, options: RankOptions): Ranking {
  const { among, limit = Number.POSITIVE_INFINITY } = options;
  const ranked = index.rank(leaves, { ...options, worth: worthOf(words, hints, index) });
  const more = among && leaves.length > 0 ? countOf(among) - ranked.total : 0;
  if (!among || more === 0) return ranked;
  const others = difference(among, index.sets.withAny(counting(leaves)));
  const { first } = index.rank([], { among: others, limit: Math.max(0, limit - ranked.first.length) });
  const unranked = first.map((paper) => ({ ...paper, score: 0, all: false }));
  return { ...ranked, total: ranked.total + more, first: [...ranked.first, ...unranked] };
}

// Characters of a text that are looked at for a passage: a paper of 30 pages that has the words on its last is not
// about them.
const MOST_READ = 65_536;

interface PassageOptions extends SearchOptions {
  readonly index: PaperIndex;
  readonly find: FindWords | undefined;
}

/** The same papers in an order that also says how near the words stand to each other in the first of them. */
function byPassage(ranking: Ranking, { words }: Asked, { index, find, readText, sort = "score", only }: PassageOptions): Ranking {
  if (words.length < 2 || sort !== "score" || only || !find) return ranking;
  const weights = weightsOf(words, index.count.papers);
  const first = ranking.first.map((ranked, i): Ranked => {
    const text = i < worths.read ? readText(ranked.paper.file)?.text.slice(0, MOST_READ) : undefined;
    if (i >= worths.read) return { ...ranked, score: ranked.score * (1 - worths.passage) };
    const share = text === undefined ? 0 : bestPassage(find(text), weights);
    return { ...ranked, score: ranked.score * (1 - worths.passage * (1 - share)) };
  });
  return { ...ranking, first: [...first].sort((a, b) => b.score - a.score) };
}

/** Papers of one matter, the best first. */
interface Matter {
  readonly best: Ranked;
  readonly others: readonly Ranked[];
}

function fold(
  { first }: Ranking,
  { sets }: PaperIndex,
  { limit, isFolded = true, sort = "score", only }: SearchOptions,
): { readonly first: readonly Matter[]; readonly matters?: number } {
  const alone = first.slice(0, limit).map((best) => ({ best, others: [] }));
  if (!isFolded || sort !== "score" || only) return { first: alone };
  const matters = mattersOf(
    first.map(({ document }) => document),
    sets,
  );
  const folded = new Map<number, { best: Ranked; others: Ranked[] }>();
  for (const ranked of first) {
    const root = matters.get(ranked.document) ?? ranked.document;
    const known = folded.get(root);
    if (known) known.others.push(ranked);
    else folded.set(root, { best: ranked, others: [] });
  }
  return { first: [...folded.values()].slice(0, limit), matters: folded.size };
}

function papersOf({ papers, leaves }: Matching, { sets }: PaperIndex): PaperSet {
  if (papers) return papers;
  return leaves.length === 0 ? sets.all() : sets.withAny(counting(leaves));
}

/** The leaves that make a paper match; others only add to its score. */
function counting(leaves: readonly WordLeaf[]): readonly WordLeaf[] {
  return leaves.filter(({ words }) => words !== 0);
}

/** Find what matched: first what has all of a word, then also what has only a part of one. Each is made when it is asked. */
function findersFor({ leaves }: Matching, { analysis }: PaperIndex): FindWords[] {
  const close = counting(leaves);
  return (close.length < leaves.length ? [close, leaves] : [leaves]).map((found) => {
    let find: FindWords | undefined;
    return (text) => {
      find ??= wordFinder(found, analysis);
      return find(text);
    };
  });
}

function snippetFrom(
  { textStart }: PaperHead,
  { text, bodyStart }: Pick<Source, "text" | "bodyStart">,
  finders: readonly FindWords[],
): Snippet {
  return snippetOf(text, textStart ?? bodyStart, { bodyStart, finders });
}
