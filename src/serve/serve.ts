import type { IncomingMessage, ServerResponse } from "node:http";
import { buildIndex } from "../app/build-index.ts";
import type { CorpusOptions } from "../app/find-corpus.ts";
import type { Listener } from "../app/remark.ts";
import { type Session, startSession } from "../app/session.ts";
import { shownFrom } from "../app/shown-from.ts";
import { watchCorpus } from "../app/watch-corpus.ts";
import type { Language } from "../language/language.ts";
import { type AnswerThreads, startThreads } from "./answer-threads.ts";
import { type Answering, replyTo } from "./answering.ts";
import { isLoopback, type OwnNames } from "./guard.ts";
import { boundedServer, type ClientBounds, clientBounds } from "./http-server.ts";
import { listen } from "./listen.ts";
import { readPageFiles } from "./page-files.ts";
import { present } from "./present.ts";
import { send } from "./reply.ts";
import { takeTurns } from "./turns.ts";

export interface ServeOptions extends CorpusOptions, Listener {
  /** Questions to papers that lie elsewhere, in place of those of a corpus. */
  readonly session?: Session;
  /** Of messages, where who asks names none. */
  readonly language: Language;
  /** The address to listen on; this machine's own, which nobody else reaches, unless told. */
  readonly host?: string;
  /** The port to listen on, 0 for any that is free; unless told, the usual one or the next that is free. */
  readonly port?: number;
  /** Further names by which the server is reached. */
  readonly allowHosts?: readonly string[];
  /** Whether the index takes in what changes in the files. */
  readonly watch?: boolean;
  /** The day that counts as today, where it is another. */
  readonly today?: string;
  /** How many threads answer, each with the index open; none but this one, unless told. */
  readonly threads?: number;
  /** Where the files of the page are, where they are not those of the program. */
  readonly page?: string;
  readonly bounds?: ClientBounds;
  /** Is told what went wrong with a question or a change that is nobody's fault but the program's. */
  readonly onFailed?: (error: unknown) => void;
}

/** A server that answers, until it is closed. */
export interface RunningServer {
  /** Where it is reached from this machine. */
  readonly url: string;
  /** The corpus' folder, as seen from the working folder; whose papers they are, where they lie elsewhere. */
  readonly folder: string;
  /** Whether only this machine reaches it. */
  readonly isPrivate: boolean;
  /** Rejects when the corpus is gone or cannot be watched any more; else it stays as it is. */
  readonly ended: Promise<never>;
  close(): Promise<void>;
}

// Who come when so many wait are told to come again.
const MOST_WAITING = 1_024;
// Answers from papers that lie elsewhere wait for the network most of the time.
const AT_ONCE = 16;

/**
 * Answers questions about a corpus, and serves the page that asks them.
 *
 * @throws UserError of kind `port-taken`; see also `openCorpus`
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { host = "127.0.0.1", allowHosts = [], language, today, onFailed } = options;
  if (options.watch) await buildIndex(options);
  const session = options.session ?? startSession(options);
  await session.ready();
  const threads = await threadsFor(options);
  const page = readPageFiles(options.page);
  const sources = { session, page, language, ...(threads && { threads }), ...(today !== undefined && { today }) };
  const turns = takeTurns(MOST_WAITING, session.find ? AT_ONCE : threads ? options.threads : 1);
  let names: OwnNames = { host, port: 0, also: allowHosts };
  const server = boundedServer(options.bounds ?? clientBounds, (request, response) => {
    answer(request, response, { sources, names, turns, ...(onFailed && { onFailed }) });
  });
  try {
    names = { ...names, port: await listen(server, host, options.port) };
    const watch = options.watch ? await watchCorpus(options) : undefined;
    return {
      url: `http://${shownHost(host)}:${names.port}/`,
      folder: session.corpus.reader ? session.corpus.municipality.title : shownFrom(session.corpus.root),
      isPrivate: isLoopback(host),
      ended: watch?.ended ?? new Promise<never>(() => {}),
      async close() {
        await watch?.close();
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
        await threads?.close();
        session.close();
      },
    };
  } catch (error) {
    server.close();
    await threads?.close();
    session.close();
    throw error;
  }
}

function threadsFor({ threads = 1, ...options }: ServeOptions): Promise<AnswerThreads | undefined> | undefined {
  if (threads < 2 || options.session) return undefined;
  const { path, near, index, follow, municipality, today, onRemark, onFailed } = options;
  const corpus = present({ path, near, index, follow, municipality });
  return startThreads({ threads, corpus, ...present({ today, onRemark, onFailed }) });
}

async function answer(request: IncomingMessage, response: ServerResponse, how: Answering): Promise<void> {
  const reply = await replyTo(request, () => response.destroyed, how);
  if (reply) await send(response, reply, request);
}

/** Where an address is reached from this machine: `0.0.0.0` is none to go to. */
function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
