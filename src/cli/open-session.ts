import type { Freshness } from "../app/open-corpus-index.ts";
import { type Session, startSession } from "../app/session.ts";
import { type CorpusFlags, corpusOf, type EngineFlags, engineOf, type Speaking } from "./corpus-flags.ts";
import { listenerIn } from "./listener.ts";
import { UsageError } from "./usage-error.ts";

interface How {
  /** The corpus' folder where nothing else says one. */
  readonly near?: string;
  readonly freshness?: Freshness;
  /** Whether an engine cannot answer: what is asked is about files. */
  readonly isOfFiles?: boolean;
}

/** Questions to the papers that the flags name: those of a corpus, or of towns in an engine. */
export async function openSession(
  flags: CorpusFlags & EngineFlags & Speaking,
  { isOfFiles = false, ...how }: How = {},
): Promise<Session> {
  const session = isOfFiles ? undefined : await engineSession(flags);
  return session ?? startSession({ ...corpusOf(flags), ...how, ...listenerIn(flags.language) });
}

/** The same where an engine has the papers. @param path the folder of a corpus, if one was named */
export async function engineSession(
  flags: CorpusFlags & EngineFlags & Speaking,
  path?: string,
): Promise<Session | undefined> {
  const url = engineOf(flags, path);
  const { town: towns, language } = flags;
  if (url === undefined) {
    if (towns) throw new UsageError((usage) => usage.townNeedsEngine);
    return undefined;
  }
  const { openEngine } = await import("../engine/engine.ts");
  return openEngine({ ...listenerIn(language), url, env: process.env, ...(towns && { towns }) });
}
