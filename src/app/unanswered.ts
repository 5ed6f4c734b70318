import type { Municipality } from "../municipality/municipality.ts";
import { askedOn, daysSince } from "../paper/references/asked-on.ts";
import { findUnanswered } from "../refs/unanswered.ts";
import type { SearchResult } from "../search/search-result.ts";
import type { PaperHead, PaperIndex } from "../store/index.ts";
import { findIn, queryFrom, type SearchRequest, wordsIn } from "./search.ts";
import type { Session } from "./session.ts";
import { dayOf } from "./today.ts";

export interface UnansweredRequest extends SearchRequest {
  /** Only those with these words, or that fit this query. */
  readonly query?: string;
  /** Only those that were asked at least so many days ago; questions without a date are left out then. */
  readonly minDays?: number;
  /** The day up to which days are counted, `YYYY-MM-DD`; this day, unless told. */
  readonly today?: string;
}

export interface UnansweredResult extends SearchResult {
  /** The day up to which days are counted, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The questions that no paper of the corpus answers: without words the oldest first, those without a date last.
 *
 * @throws UserError of kind `bad-query`, `empty-period` or `bad-day`
 */
export async function unanswered(session: Session, request: UnansweredRequest = {}): Promise<UnansweredResult> {
  const { query: typed = "", minDays, today: given, ...how } = request;
  const query = queryFrom(typed, how, wordsIn(session).parties);
  const today = dayOf(given);
  const towns = session.towns ? [...session.towns.values()] : [session];
  const open = await Promise.all(
    towns.map((town) => town.ask((index) => openQuestions(index, town.corpus.municipality, { today, minDays }))),
  );
  const only = oldestFirst(open.flat());
  return { ...(await findIn(session, query, { ...how, typed, only })), today };
}

/** The questions of a town that nothing in it answers. */
function openQuestions(
  index: PaperIndex,
  { numbers }: Municipality,
  { today, minDays }: { readonly today: string; readonly minDays: number | undefined },
): PaperHead[] {
  const open = findUnanswered(index.heads("asks"), index.heads("answers"), numbers);
  const isOld = (question: PaperHead): boolean =>
    minDays === undefined || (daysSince(question, today) ?? -1) >= minDays;
  return open.filter(isOld);
}

/** Those without any date come last: digits come before letters. */
function oldestFirst(questions: readonly PaperHead[]): readonly PaperHead[] {
  const sortKey = (question: PaperHead): string => `${askedOn(question) ?? "none"} ${question.file}`;
  return [...questions].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
