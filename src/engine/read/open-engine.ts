import { inflateRawSync } from "node:zlib";
import { vocabularyFrom } from "../../analysis/vocabulary.ts";
import type { FoundCorpus } from "../../app/find-corpus.ts";
import type { PaperReader } from "../../app/paper-reader.ts";
import type { Listener } from "../../app/remark.ts";
import type { Session } from "../../app/session.ts";
import { UserError } from "../../app/user-error.ts";
import { noSettings } from "../../settings/settings.ts";
import { indexedFields, type KeptPapers } from "../../store/index.ts";
import { connect, type Engine } from "../connect.ts";
import { mappingVersion } from "../mapping.ts";
import { aliasOf, type Meta, metaOf, townNamed, townsIn } from "../meta.ts";
import { answered, openPapers } from "./answered.ts";
import { findPapers } from "./find-papers.ts";
import { type Known, learning } from "./known.ts";
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
  const index = aliasOf(await townMeant(engine, town));
  const meta = await metaOf(engine, index);
  if (meta?.mapping !== mappingVersion) {
    throw new UserError({ kind: "engine-old-papers", url: engine.url, town: index });
  }
  const known = learning();
  const kept = await keptIn(engine, index, meta);
  const view = { engine, index, known, kept };
  const corpus = corpusOf(meta, readerOf(known));
  return {
    corpus,
    listener,
    ready: async () => {},
    ask: (answer) => answered(view, () => answer(openPapers(view))),
    find: (query, options) => findPapers(view, query, options),
    update: notHere,
    takeIn: async () => {},
    renew: async () => {},
    close: () => void engine.close(),
  };
}

async function townMeant(engine: Engine, town: string | undefined): Promise<string> {
  const towns = [...(await townsIn(engine)).keys()];
  const [only, ...others] = towns;
  const meant = town === undefined ? (others.length === 0 ? only : undefined) : townNamed(town);
  if (meant !== undefined && towns.includes(meant)) return meant;
  throw new UserError({ kind: "engine-town", url: engine.url, ...(town !== undefined && { town }), towns });
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

function readerOf({ textOf }: Known): PaperReader {
  return {
    readText(file) {
      const source = textOf(file);
      return source && { file, ...source, frontMatter: {}, problems: [] };
    },
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
