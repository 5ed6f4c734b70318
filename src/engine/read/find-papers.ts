import { germanParties } from "../../municipality/parties.ts";
import { noHints, readHints } from "../../search/hints/hints.ts";
import type { Query } from "../../search/query/query.ts";
import { hintLeaves } from "../../search/rank/word-leaves.ts";
import { type SearchOptions, searchPapers } from "../../search/search-papers.ts";
import type { SearchResult } from "../../search/search-result.ts";
import { openAnswered, together } from "../../store/index.ts";
import { toEngineQuery } from "../query/query.ts";
import type { Scored } from "../query/score.ts";
import { withCounts } from "../query/totals.ts";
import { answered, openPapers, type View } from "./answered.ts";
import { candidatesFor } from "./candidates.ts";
import { unmetIn } from "./unmet.ts";

/**
 * Finds papers: the engine says which match, and which of them may come first; drs ranks these as it would in a local index, folds
 * them and shows where the words stand.
 */
export async function findPapers(view: View, query: Query | undefined, options: SearchOptions): Promise<SearchResult> {
  const { place, kept, known } = view;
  const plan = await answered(view, () => planOf(view, query, options));
  const { limit, sort = "score", facets = [], only } = options;
  const { papers, totals } = await candidatesFor(place, plan, {
    ...{ limit, sort, facets },
    ...(only && { only: only.map(({ file }) => file) }),
  });
  const closed = openAnswered({
    ...{ kept, answers: known.answers, papers, isClosed: true, shownRoot: "" },
    isAsked: askedIn(plan),
  });
  const index = withCounts(closed, totals.facts);
  if (plan.readsTexts)
    await answered(view, () =>
      together(
        papers.map(
          ({ file }) =>
            () =>
              known.textOf(file),
        ),
      ),
    );
  const fetchText = (paper: number): void => void options.readText(index.sets.headOf(paper).file);
  const found = await answered(view, () => searchPapers(index, query, { ...options, fetchText }));
  if (totals.total === 0) {
    const unmet = await unmetIn(view, query);
    const { unmet: _, ...rest } = found;
    return { ...rest, ...(unmet.length > 0 && { unmet }) };
  }
  // Where all that match are here, phrases were looked at once more in their texts.
  if (papers.length === totals.total) return found;
  const { total, withAll, matters } = totals;
  return { ...found, total, withAll, ...(found.matters !== undefined && { matters: Math.min(matters, total) }) };
}

/** What the engine is asked for, by the words that it has. */
function planOf(
  view: View,
  query: Query | undefined,
  { isLiteral = false, parties = germanParties, synonyms }: SearchOptions,
): Scored {
  const { answers } = view.known;
  const index = openPapers(view);
  const hinted = isLiteral ? { query, hints: noHints, words: [] } : readHints(query, parties);
  const asked = toEngineQuery(hinted.query, { index, ...(synonyms && !isLiteral && { synonyms }) });
  const leaves = [...asked.leaves, ...hintLeaves(hinted.words, index)];
  const terms = [...asked.terms, ...leaves];
  together(
    terms.map(
      ({ term }) =>
        () =>
          answers.countsOf(term),
    ),
  );
  return {
    ...{ ...asked, leaves, terms, hints: hinted.hints, papers: index.count.papers },
    countsOf: answers.countsOf,
  };
}

function askedIn({ terms }: Scored): (term: string) => boolean {
  const whole = new Set(terms.map(({ term }) => term));
  const beginnings = terms.flatMap(({ term, prefix }) => (prefix ? [term] : []));
  return (term) => whole.has(term) || beginnings.some((beginning) => term.startsWith(beginning));
}
