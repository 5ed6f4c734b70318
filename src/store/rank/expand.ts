import type { Query, SearchOptions } from "minisearch";

/** A word of a query, and how its terms are derived from it. */
export interface Word {
  readonly term: string;
  readonly prefix: boolean;
  /** Letters that may differ; 0 for none. */
  readonly distance: number;
}

/**
 * The words at the leaves of a query, with the options that hold there: the same that MiniSearch comes to.
 * @param options how words are told apart and processed among them
 */
export function wordsOf(query: Query, options: SearchOptions): Word[] {
  if (typeof query === "string") return leafWords(query, options);
  if (!isCombination(query)) return [];
  const { queries, ...own } = query;
  return queries.flatMap((part) => wordsOf(part, { ...options, ...own }));
}

/** Not the wildcard, which has no words. */
export function isCombination(query: Query): query is Exclude<Query, string | symbol> & { queries: Query[] } {
  return typeof query === "object" && query !== null;
}

/** Not a word of the corpus, but what the query says of it. */
export function leafWords(text: string, options: SearchOptions): Word[] {
  const { prefix = false, fuzzy = false, maxFuzzy = 6 } = options;
  const { tokenize = (whole: string) => [whole], processTerm = (token: string) => token } = options;
  const terms = tokenize(text).flatMap((token) => processTerm(token) || []);
  return terms
    .filter((term) => term !== "")
    .map((term, i) => {
      const asked = typeof fuzzy === "function" ? fuzzy(term, i, terms) : fuzzy;
      const share = asked === true ? 0.2 : asked || 0;
      return {
        term,
        prefix: typeof prefix === "function" ? prefix(term, i, terms) : prefix,
        distance: share < 1 ? Math.min(maxFuzzy, Math.round(term.length * share)) : share,
      };
    });
}
