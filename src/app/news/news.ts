import { join } from "node:path";
import { compare } from "../../news/compare.ts";
import type { NewsItem, ToldItem } from "../../news/item.ts";
import { type ForReader, mergedItems } from "../../news/merge.ts";
import { type NewsState, type ReaderState, withTold } from "../../news/state.ts";
import { dayBefore } from "../../text/calendar.ts";
import type { Session } from "../session.ts";
import { shownFrom } from "../shown-from.ts";
import { dayOf } from "../today.ts";
import { type ComingSitting, comingSittings } from "./coming-sittings.ts";
import { followedFiles, missingNumber } from "./followed-papers.ts";
import { papersNow } from "./paper-now.ts";
import { type Asked, type NewsReader, readersOf } from "./readers.ts";
import { holdState } from "./state-file.ts";

export interface NewsRequest extends Asked {
  /** The file that says what was told before; `drs-news.jsonl` in the corpus' folder, unless told. */
  readonly state?: string;
  /** The first time, papers from this day on count as new; those of the last thirty days, unless told. */
  readonly since?: string;
  /** The day on which this is told, `YYYY-MM-DD`; this day, unless told. */
  readonly today?: string;
}

export interface News {
  readonly today: string;
  /** What has happened since the last time. */
  readonly items: readonly ForReader<NewsItem>[];
  /** The same and what was told before, the latest first, as far back as is kept. */
  readonly told: readonly ForReader<ToldItem>[];
  /** Sessions from today on, of all papers that are followed. */
  readonly coming: readonly ComingSitting[];
  /** The day from which on papers counted as new, if somebody asked for the first time. */
  readonly since?: string;
  /** The day of the first time. */
  readonly begun: string;
}

/** What was found, before it counts as told. */
export interface HeldNews {
  readonly news: News;
  /** From now on it has been told: called when it has been put out. */
  keep(): void;
  /** Lets others at the state. */
  release(): void;
}

export const usualState = "drs-news.jsonl";

// How far back papers are news to somebody who asks for the first time, in days.
const LOOK_BACK = 30;

/**
 * What is new, changed, answered, decided, withdrawn or overdue since the last time.
 *
 * @throws UserError of kind `bad-query`, `bad-day`, `no-watch`, `bad-state`, `locked-state` or `cannot-write`
 */
export async function holdNews(session: Session, request: NewsRequest = {}): Promise<HeldNews> {
  const { corpus } = session;
  const today = dayOf(request.today);
  const since = request.since ?? dayBefore(today, LOOK_BACK);
  const readers = readersOf(request, corpus.settings);
  const file = holdState(request.state ?? shownFrom(join(corpus.root, usualState)));
  try {
    const told = await session.ask((index) => {
      const now = papersNow(index, session, today);
      return readers.map((reader) => {
        const drucksache = missingNumber(reader, index, session);
        if (drucksache !== undefined)
          session.listener.onRemark?.({ kind: "no-such-number", drucksache, names: reader.names });
        const files = followedFiles(reader, index, session);
        const { deadline } = reader;
        return tell(reader, file.state.get(reader.key), { now: now(files, { deadline, since }), today });
      });
    });
    const isFirst = readers.some(({ key }) => !file.state.has(key));
    const next = stateWith(file.state, told);
    const news: News = {
      today,
      items: mergedItems(told.map(({ reader, items }) => ({ items, names: reader.names }))),
      told: mergedItems(told.map(({ reader, state }) => ({ items: state.told, names: reader.names }))),
      coming: comingSittings(
        told.map(({ state }) => state),
        today,
      ),
      ...(isFirst && { since }),
      begun: told.map(({ state }) => state.begun).sort()[0] ?? today,
    };
    return { news, keep: () => file.save(next), release: file.release };
  } catch (error) {
    file.release();
    throw error;
  }
}

interface Told {
  readonly reader: NewsReader;
  readonly items: readonly NewsItem[];
  readonly state: ReaderState;
}

function tell(
  reader: NewsReader,
  before: ReaderState | undefined,
  { now, today }: { readonly now: Parameters<typeof compare>[1]; readonly today: string },
): Told {
  const { items, papers } = compare(before?.papers, now);
  const told = items.map((item) => ({ told: today, ...item }));
  const state = { news: reader.key, begun: before?.begun ?? today, papers, told: withTold(before?.told ?? [], told) };
  return { reader, items, state };
}

/** Readers who did not ask now keep what they have. */
function stateWith(state: NewsState, told: readonly Told[]): NewsState {
  return new Map([...state, ...told.map((one) => [one.state.news, one.state] as const)]);
}
