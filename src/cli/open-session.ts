import type { Freshness } from "../app/open-corpus-index.ts";
import { type Session, startSession } from "../app/session.ts";
import { type CorpusFlags, corpusOf, type EngineFlags, type Speaking } from "./corpus-flags.ts";
import { listenerIn } from "./listener.ts";

interface How {
  /** The corpus' folder where nothing else says one. */
  readonly near?: string;
  readonly freshness?: Freshness;
}

/** Questions to the papers that the flags name: those of a corpus, or of a town in an engine. */
export async function openSession(flags: CorpusFlags & EngineFlags & Speaking, how: How = {}): Promise<Session> {
  const listener = listenerIn(flags.language);
  const { engine: url, town } = flags;
  if (url === undefined) return startSession({ ...corpusOf(flags), ...how, ...listener });
  const { openEngine } = await import("../engine/engine.ts");
  return openEngine({ ...listener, url, env: process.env, ...(town !== undefined && { town }) });
}
