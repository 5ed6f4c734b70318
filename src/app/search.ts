import { type PartyTable, partiesOf } from "../municipality/parties.ts";
import { type Filters, withFilters } from "../search/query/filters.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import type { Query } from "../search/query/query.ts";
import { synonymsWith } from "../search/rank/everyday-words.ts";
import { type SearchOptions, searchPapers } from "../search/search-papers.ts";
import type { SearchResult } from "../search/search-result.ts";
import type { FoundCorpus } from "./find-corpus.ts";
import type { PaperReader } from "./paper-reader.ts";
import { rememberedAnswer } from "./remembered-answers.ts";
import { readerFor } from "./remembering-reader.ts";
import type { Session } from "./session.ts";
import { UserError } from "./user-error.ts";

/** What to find beside the words, and how. */
export interface SearchRequest
  extends Filters,
    Partial<Pick<SearchOptions, "sort" | "facets" | "explain" | "isFolded" | "isLiteral" | "needsAll">> {
  /** How many hits at most; 10, unless told. */
  readonly limit?: number;
}

/**
 * The papers that have the words, best first.
 *
 * @param typed as people type it: see docs/search.md
 * @throws UserError of kind `bad-query`, `empty-query` or `empty-period`
 */
export async function search(session: Session, typed: string, request: SearchRequest = {}): Promise<SearchResult> {
  const { parties } = wordsIn(session);
  const query = queryFrom(typed, request, parties);
  if (!query) throw new UserError({ kind: "empty-query" });
  const unfiltered = (): Query | undefined => (hasFilters(request) ? queryFrom(typed, {}, parties) : undefined);
  const how = { ...request, typed };
  const result = await findIn(session, query, how);
  const rest = result.total > 0 ? undefined : unfiltered();
  return rest ? alsoWithout(result, await findIn(session, rest, { ...how, limit: 1 })) : result;
}

/** What nothing was found for, with how many papers there are without the filters. */
function alsoWithout(result: SearchResult, { total }: SearchResult): SearchResult {
  return total > 0 ? { ...result, withoutFilters: total } : result;
}

function hasFilters({ kind, sender, committee, from, to }: Filters): boolean {
  return [kind, sender, committee, from, to].some((one) => one !== undefined);
}

/** The words that a corpus knows: its parties, and official words for everyday ones. */
export function wordsIn(session: Session): OwnWords {
  const { municipality, settings } = session.corpus;
  const words = known.get(settings) ?? { parties: partiesOf(municipality), synonyms: synonymsWith(settings.words) };
  known.set(settings, words);
  return words;
}

const known = new WeakMap<FoundCorpus["settings"], OwnWords>();

type OwnWords = Required<Pick<SearchOptions, "parties" | "synonyms">>;

/** What was typed, with the filters as conditions beside it; `undefined` if there is neither. */
export function queryFrom(typed: string, filters: Filters, parties: PartyTable): Query | undefined {
  const parsed = parseQuery(typed, parties);
  if ("problem" in parsed) throw new UserError({ kind: "bad-query", query: typed, problem: parsed.problem });
  const { from, to } = filters;
  if (from && to && from > to) throw new UserError({ kind: "empty-period", from, to });
  return withFilters(parsed.query, filters, parties);
}

// As many as fit on a screen or two.
const USUAL_LIMIT = 10;

type Asked = SearchRequest & Pick<SearchOptions, "typed" | "only">;

/**
 * Searches where a session's papers are. An answer from an index here is kept for who asks it again.
 *
 * @param query without one every paper fits
 * @param reader gives the texts for phrases and snippets
 */
export async function findIn(
  session: Session,
  query: Query | undefined,
  { limit = USUAL_LIMIT, ...request }: Asked,
  reader = readerFor(session),
): Promise<SearchResult> {
  const asked = { ...request, limit };
  const how = { ...asked, ...wordsIn(session) };
  if (session.find) return session.find(query, { ...how, ...reader });
  return session.ask((index) => {
    const find = (read: PaperReader): SearchResult => searchPapers(index, query, { ...how, ...read });
    // Which papers alone are asked is long to say, and seldom the same.
    return asked.only ? find(reader) : rememberedAnswer(index, { asked: [query, asked], reader, find });
  });
}
