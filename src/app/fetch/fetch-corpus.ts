import { lookup } from "node:dns/promises";
import { resolve } from "node:path";
import { type Converter, startConverter } from "../../import/converter.ts";
import { type FoundBody, findBodies } from "../../oparl/client/find-bodies.ts";
import { RequestError } from "../../oparl/client/request-error.ts";
import { type Requests, startRequests, type Transport } from "../../oparl/client/requests.ts";
import { planDocuments } from "../../oparl/papers/plan-documents.ts";
import type { KeptKind } from "../../oparl/read/objects.ts";
import type { Listener } from "../remark.ts";
import { UserError } from "../user-error.ts";
import { homepage, version } from "../version.ts";
import { assignNames } from "./assign-names.ts";
import { areTimesTrue } from "./document-key.ts";
import { fetchAll } from "./fetch-all.ts";
import type { Outcome, WithoutText } from "./fetch-documents.ts";
import { type FetchState, openFetchState } from "./fetch-state.ts";
import { holdFolder } from "./hold-folder.ts";
import { type Lookup, refuser } from "./server-address.ts";
import type { Run } from "./state-entry.ts";
import { walkLists } from "./walk-lists.ts";

export interface FetchRequest extends Listener {
  /** The address of a council's OParl system, or of any of its objects. */
  readonly url: string;
  /** The corpus' folder. */
  readonly into: string;
  /** Only what the server says has changed since this day, `YYYY-MM-DD`. */
  readonly since?: string;
  /** Words of a body's name, where a server has several. */
  readonly body?: string;
  /** Other hosts that may be asked. */
  readonly allowedHosts?: readonly string[];
  /** How many objects of a kind a server's lists have brought so far, in this run; called after each page. */
  readonly onListed?: (kind: KeptKind, objects: number) => void;
  /** The world, for those who want another one. */
  readonly world?: World;
}

/** What a run needs of the world. */
export interface World extends Omit<Transport, "refuse"> {
  readonly lookup: Lookup;
  /** Starts what documents are read with. */
  readonly startConverter: () => Converter;
}

export interface FetchedCorpus {
  readonly folder: string;
  /** The body's name. */
  readonly body: string;
  /** How many documents there are, by what became of them. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly without: readonly WithoutText[];
  readonly requests: number;
}

// Whoever sees nothing for so many seconds wants to know why.
const WORTH_SAYING = 5;

// A clock may be wrong by so much, in milliseconds; what is asked for twice costs little.
const OVERLAP = 3_600_000;

/**
 * Brings a corpus to what a council's OParl server has: everything at first, then what is new. Whenever it is ended, it goes on
 * from there when it is called again.
 *
 * @throws UserError of kind `bad-address`, `server-failed`, `several-bodies`, `no-such-body`, `other-server`, `locked-fetch`,
 *   `bad-fetch-state` or `cannot-write`
 */
export async function fetchCorpus(request: FetchRequest): Promise<FetchedCorpus> {
  const { url, into, onRemark } = request;
  const home = homeOf(url);
  const lock = holdFolder(into);
  const { lookup: lookUp, startConverter: start, ...transport } = request.world ?? thisWorld;
  const requests = startRequests(
    { ...transport, refuse: refuser(home, { hosts: request.allowedHosts ?? [], lookup: lookUp }) },
    {
      agent: `drs/${version} (${homepage ?? "reads council papers by OParl"})`,
      onWait(seconds, isBusy) {
        if (seconds >= WORTH_SAYING) onRemark?.({ kind: "server-waits", seconds, isBusy });
      },
    },
  );
  try {
    return await fetchInto(request, { requests, home, start, now: transport.now, renew: () => lock.renew() });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new UserError({ kind: "server-failed", url: error.url, reason: error.reason });
  } finally {
    lock.release();
  }
}

const thisWorld: World = {
  fetch: globalThis.fetch,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  now: Date.now,
  lookup: (hostname) => lookup(hostname, { all: true }),
  startConverter,
};

interface Way {
  readonly requests: Requests;
  readonly home: URL;
  readonly start: () => Converter;
  readonly now: () => number;
  readonly renew: () => void;
}

async function fetchInto(request: FetchRequest, { requests, home, start, now, renew }: Way): Promise<FetchedCorpus> {
  const { into } = request;
  const state = openFetchState(into);
  const body = chosen(await findBodies(requests, home.href), request.body);
  const known = state.run() ?? state.last();
  if (known && known.body !== body.id) throw new UserError({ kind: "other-server", folder: into, url: known.url });
  const run = state.run() ?? begun(state, { request, body, now: Math.min(now(), requests.time() ?? Infinity) });
  await walkLists({ requests, state, body, run, onListed: request.onListed, renew });
  const documents = planDocuments(state.objects);
  const names = assignNames(documents, state, into);
  if (names.size > 0) state.add(Array.from(names, ([id, path]) => ({ kind: "name", id, path }) as const));
  const without: WithoutText[] = [];
  const converter = start();
  try {
    const counts = await fetchAll(documents, {
      ...{ corpus: resolve(into), state, requests, converter, now: now(), renew },
      areTimesTrue: areTimesTrue([...state.objects.file.values()], state.done),
      onWithout: (one) => without.push(one),
      onProgress: request.onProgress,
    });
    state.end(run);
    return { folder: into, body: body.name, counts, without, requests: requests.count() };
  } finally {
    await converter.close();
  }
}

interface Beginning {
  readonly request: FetchRequest;
  readonly body: FoundBody;
  readonly now: number;
}

function begun(state: FetchState, { request: { since, url }, body, now }: Beginning): Run {
  const last = state.last()?.started;
  const before = last === undefined ? undefined : isoTime(Date.parse(last) - OVERLAP);
  const run: Run = {
    ...{ started: isoTime(now), url, body: body.id },
    ...(since !== undefined
      ? { since: `${since}T00:00:00+00:00`, isStrict: true }
      : before !== undefined && { since: before }),
  };
  state.add([{ kind: "run", run }]);
  return run;
}

const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "+00:00");

function homeOf(typed: string): URL {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UserError({ kind: "bad-address", url: typed });
  return url;
}

function chosen(bodies: readonly FoundBody[], wanted: string | undefined): FoundBody {
  const names = bodies.map(({ name }) => name);
  const fitting = bodies.filter(({ id, name }) => wanted === undefined || id === wanted || holds(name, wanted));
  const [one, ...others] =
    fitting.filter(({ name }) => name === wanted).length === 1
      ? fitting.filter(({ name }) => name === wanted)
      : fitting;
  if (!one) throw new UserError({ kind: "no-such-body", name: wanted ?? "", names });
  if (others.length > 0) throw new UserError({ kind: "several-bodies", names: fitting.map(({ name }) => name) });
  return one;
}

const holds = (name: string, words: string): boolean => name.toLowerCase().includes(words.toLowerCase());
