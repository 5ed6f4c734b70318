import { germanParties, type PartyTable } from "../municipality/parties.ts";
import type { Source } from "../paper/source.ts";
import { intersection, type PaperHead, type PaperIndex, setOf, together } from "../store/index.ts";
import type { RawText } from "../text/raw-text.ts";
import { findHits } from "./find-hits.ts";
import { noHints, readHints } from "./hints/hints.ts";
import type { Query } from "./query/query.ts";
import { synonymsWith } from "./rank/everyday-words.ts";
import { explain } from "./rank/explain.ts";
import type { FacetName } from "./rank/facet-names.ts";
import { countFacets } from "./rank/facets.ts";
import { type Matching, matchQuery, papersOf } from "./rank/matching.ts";
import type { Order } from "./rank/orders.ts";
import { suggest } from "./rank/suggest.ts";
import type { Synonyms } from "./rank/synonyms.ts";
import { hintLeaves } from "./rank/word-leaves.ts";
import { countAhead } from "./rank/words.ts";
import { worthOf } from "./rank/worth.ts";
import type { Hit, SearchResult } from "./search-result.ts";
import { findersFor } from "./snippet/finders.ts";
import { type Snippet, type SnippetOptions, snippetOf } from "./snippet/snippet.ts";
import { unmetConditions } from "./unmet-conditions.ts";

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
  /** Whether papers of one matter are one hit, as they are by score unless told. */
  readonly isFolded?: boolean;
  /** Whether all words are only words: none hints at a kind, a party or a year, none stands for an official one. */
  readonly isLiteral?: boolean;
  /** Whether only papers that have all the words are hits, unless the query offers a choice by OR. */
  readonly needsAll?: boolean;
  /** The parties of the town; those of Germany, unless told. */
  readonly parties?: PartyTable;
  /** Official words for everyday ones; a small list of them, unless told. */
  readonly synonyms?: Synonyms;
  /** Gives a paper's file, for phrases and snippets. */
  readonly readText: ReadPaper;
  /** Gives the same for phrases alone, where a file can be looked through as it is; without it they take longer. */
  readonly readRaw?: (file: string) => RawText | undefined;
  /** Asks for a paper's text before it is read, where texts have to be fetched. */
  readonly fetchText?: (paper: number) => void;
  /** Gives at least so many characters of such a text, if it is as long, and all of the line that they end in. */
  readonly beginningOf?: (paper: number, least: number) => { readonly text: string } | undefined;
}

type ReadPaper = (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;

/** The papers for a query, best first, those of one matter as one hit; without a query every paper. */
export function searchPapers(index: PaperIndex, query: Query | undefined, given: SearchOptions): SearchResult {
  const options = { ...given, readText: readOnce(given.readText) };
  const { typed = "", facets, isLiteral = false, parties = germanParties } = options;
  const hinted = isLiteral ? { query, hints: noHints, words: [] } : readHints(query, parties);
  const hinting = hintLeaves(hinted.words, index);
  index.words.ahead([
    () => worthOf([], hinted.hints, index),
    () =>
      countAhead(
        hinting.map(({ term }) => term),
        index.words,
      ),
  ]);
  const synonyms = isLiteral ? undefined : (options.synonyms ?? synonymsWith());
  const matching = narrowed(
    matchQuery(hinted.query, index, { ...options, ...(synonyms && { synonyms }) }),
    index,
    options,
  );
  const asked = { ...matching, leaves: [...matching.leaves, ...hinting], hints: hinted.hints };
  const finders = findersFor(matching, index);
  const needsAll = options.needsAll === true && !offersChoice(query);
  const [{ first, counts }, counted] = together([
    () => findHits(index, asked, { ...options, needsAll, finders }),
    () => facets && countFacets(facets, papersOf(matching, index), { sets: index.sets, parties }),
  ]);
  const { headOf } = index.sets;
  together(
    first.flatMap(({ best, others }) => [
      () => {
        // A head may come with its text.
        options.fetchText?.(best.document);
        return headOf(best.document);
      },
      ...others.map((paper) => () => headOf(paper)),
    ]),
  );
  const ranked = first.map(({ best }) => best);
  const why = options.explain ? explain(asked.leaves, ranked, index) : undefined;
  const hits = first.map(({ best: { score, all, document, bits }, others }): Hit => {
    const paper = headOf(document);
    const source = options.readText(paper.file);
    const snippet = source && snippetFrom(paper, source, { finders, had: bits });
    const reasons = why?.get(document);
    return {
      ...{ paper, score, all },
      ...(snippet && { snippet }),
      ...(others.length > 0 && { others: others.map((other) => headOf(other)) }),
      ...(reasons && { why: reasons }),
    };
  });
  const unmet = counts.total === 0 ? unmetConditions(query, index) : [];
  return {
    ...{ query: typed, ...counts },
    ...(hinted.words.length > 0 && { hints: hinted.hints }),
    hits,
    suggestions: suggest(asked.leaves, hits, index),
    ...(unmet.length > 0 && { unmet }),
    ...(counted && { facets: counted }),
  };
}

/** Whether a paper need not have all the words: `radweg OR fußweg`. */
function offersChoice(query: Query | undefined): boolean {
  if (query === undefined || query.kind === "not" || query.kind === "condition") return false;
  return query.kind === "or" || ("of" in query && query.of.some(offersChoice));
}

/** What matches of some papers. */
function narrowed(matching: Matching, index: PaperIndex, { only }: SearchOptions): Matching {
  if (!only) return matching;
  const papers = setOf(
    only.flatMap(({ file }) => index.sets.paperOf(file) ?? []),
    index.sets.size,
  );
  return { ...matching, papers: intersection([papers, papersOf(matching, index)], papers.length) };
}

/** Passages and snippets look at the same texts. */
function readOnce(read: ReadPaper): ReadPaper {
  const known = new Map<string, ReturnType<ReadPaper>>();
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
}

function snippetFrom(
  { textStart }: PaperHead,
  source: Pick<Source, "text" | "bodyStart">,
  options: Pick<SnippetOptions, "finders" | "had">,
): Snippet | undefined {
  return snippetOf(source, textStart ?? source.bodyStart, { bodyStart: source.bodyStart, ...options });
}
