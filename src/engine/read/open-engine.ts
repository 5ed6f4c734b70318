import { inflateRawSync } from "node:zlib";
import { vocabularyFrom } from "../../analysis/vocabulary.ts";
import type { FoundCorpus } from "../../app/find-corpus.ts";
import type { PaperReader } from "../../app/paper-reader.ts";
import type { Listener } from "../../app/remark.ts";
import type { Session } from "../../app/session.ts";
import { isUserError, UserError } from "../../app/user-error.ts";
import { noSettings } from "../../settings/settings.ts";
import { indexedFields, type KeptPapers } from "../../store/index.ts";
import { connect, type Engine } from "../connect.ts";
import { mappingVersion } from "../mapping.ts";
import { type Meta, metaOf, townNamed, townsIn } from "../meta.ts";
import { answered, openPapers, type View } from "./answered.ts";
import { findPapers } from "./find-papers.ts";
import { learning } from "./known.ts";
import { readerOf } from "./reader.ts";
import { type SearchAnswer, searchPath } from "./search-request.ts";

export interface OpenEngineOptions extends Listener {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** The name of the town; it need not be said where there is one alone. */
  readonly town?: string;
}

/**
 * Questions put to the papers of a town in an engine.
 *
 * @throws UserError of kind `engine-failed`, `engine-town` or `engine-old-papers`
 */
export async function openEngine({ url, env, town, ...listener }: OpenEngineOptions): Promise<Session> {
  const engine = await connect(url, env);
  let opened = await openTown(engine, town);
  /** Asks once more where the papers were replaced by newer ones meanwhile. */
  const asking = async <Answer>(ask: (view: View) => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask(opened.view);
    } catch (error) {
      if (!isGone(error)) throw error;
      opened = await openTown(engine, town);
      return ask(opened.view);
    }
  };
  return {
    get corpus() {
      return opened.corpus;
    },
    listener,
    ready: async () => {},
    ask: (answer) => asking((view) => answered(view, () => answer(openPapers(view)))),
    find: (query, options) => asking((view) => findPapers(view, query, options)),
    update: notHere,
    takeIn: async () => {},
    renew: async () => {},
    close: () => void engine.close(),
  };
}

async function openTown(
  engine: Engine,
  town: string | undefined,
): Promise<{ readonly view: View; readonly corpus: FoundCorpus }> {
  // Not by the name that moves: all parts of an answer come from the same papers.
  const index = await townMeant(engine, town);
  const meta = await metaOf(engine, index);
  if (meta?.mapping !== mappingVersion) {
    throw new UserError({ kind: "engine-old-papers", url: engine.url, town: index });
  }
  const known = learning();
  const view = { engine, index, known, kept: await keptIn(engine, index, meta) };
  return { view, corpus: corpusOf(meta, readerOf(known)) };
}

function isGone(error: unknown): boolean {
  if (!isUserError(error) || error.mistake.kind !== "engine-failed") return false;
  const { reason } = error.mistake;
  return typeof reason === "object" && reason.id === "engine-gone";
}

/** The index of the town that is meant. */
async function townMeant(engine: Engine, town: string | undefined): Promise<string> {
  const indices = await townsIn(engine);
  const towns = [...indices.keys()];
  const [only, ...others] = towns;
  const meant = town === undefined ? (others.length === 0 ? only : undefined) : townNamed(town);
  const index = meant === undefined ? undefined : indices.get(meant);
  if (index !== undefined) return index;
  throw new UserError({ kind: "engine-town", url: engine.url, ...(town !== undefined && { town }), names: towns });
}

/** What every answer needs to know of all papers. */
async function keptIn(engine: Engine, index: string, meta: Meta): Promise<KeptPapers> {
  const averages = Object.fromEntries(
    indexedFields.map((field) => [field, { avg: { field: `length.${field}` } }] as const),
  );
  const { hits, aggregations = {} } = await engine.ask<SearchAnswer>("POST", searchPath(index), {
    ...{ size: 0, track_total_hits: true },
    aggs: { ...averages, citations: { sum: { field: "citations" } } },
  });
  return {
    papers: hits.total?.value ?? 0,
    citations: aggregations["citations"]?.value ?? 0,
    averageLengths: indexedFields.map((field) => aggregations[field]?.value ?? 0),
    municipality: meta.municipality.name,
    written: meta.written,
    vocabulary: vocabularyFrom(inflateRawSync(Buffer.from(meta.vocabulary, "base64")).toString("utf8")),
  };
}

function corpusOf({ municipality, words, parties }: Meta, reader: PaperReader): FoundCorpus {
  return {
    ...{ root: "/", indexFolder: "/", listing: {}, isRecognised: false },
    ...{ municipality, reader, settings: { ...noSettings, words: new Map(words), parties: new Map(parties) } },
  };
}

function notHere(): Promise<never> {
  return Promise.reject(new Error("an engine is not brought up to date by who reads it"));
}
