import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FetchedCorpus, type FetchRequest, fetchCorpus, type World } from "../../src/app/fetch/fetch-corpus.ts";
import { startSession } from "../../src/app/session.ts";
import { convertDocument } from "../../src/import/convert-document.ts";
import type { Converter } from "../../src/import/converter.ts";
import { inOtherWords } from "../../src/language/message.ts";
import type { Paper } from "../../src/paper/record.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { type Server, startServer } from "./server.ts";
import { serve, smallTown, type Town } from "./town.ts";

const convertHere: Converter["convert"] = (document) =>
  convertDocument(document).catch((error: Error) => ({ kind: "failed", reason: inOtherWords(error.message) }));

export const start = Date.parse("2024-07-01T12:00:00Z");

export interface Waiting extends World {
  /** What was waited for, in milliseconds. */
  readonly waits: number[];
}

/** The world with a clock of its own, in which nobody really waits. */
export function quickWorld(now = start): Waiting {
  const waits: number[] = [];
  return {
    ...{ fetch: globalThis.fetch, now: () => now, waits, lookup: async () => [{ address: "127.0.0.1" }] },
    // In this thread: to start another one takes longer than all the rest.
    startConverter: () => ({ convert: convertHere, close: async () => {} }),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
}

/** A server with the small town, and a folder to fetch it into. */
export async function townServer(): Promise<{ server: Server; town: Town; into: string }> {
  const server = await startServer();
  const town = smallTown(server);
  serve(server, town);
  return { server, town, into: join(temporaryFolder(), "corpus") };
}

export function fetched(server: Server, into: string, more: Partial<FetchRequest> = {}): Promise<FetchedCorpus> {
  return fetchCorpus({ url: `${server.home}system`, into, world: quickWorld(), ...more });
}

/** The files of a corpus, without what is kept of the server. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes("/."))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The records of a corpus by their files. */
export async function recordsIn(folder: string): Promise<ReadonlyMap<string, Paper>> {
  const session = startSession({ path: folder, freshness: "files" });
  const papers = await session.ask((index) => index.papers());
  session.close();
  return new Map(papers.map((paper) => [paper.file.replace(/^.*\//, ""), paper]));
}
