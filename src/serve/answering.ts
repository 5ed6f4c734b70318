import type { IncomingMessage } from "node:http";
import { askedLanguage } from "./asked-language.ts";
import { failureReply } from "./failure-reply.ts";
import { findReply, type Sources } from "./find-reply.ts";
import { type OwnNames, refusalOf } from "./guard.ts";
import { RefusedError } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import type { Turns } from "./turns.ts";

/** What is needed to answer. */
export interface Answering {
  readonly sources: Sources;
  readonly names: OwnNames;
  readonly turns: Turns;
  readonly onFailed?: (error: unknown) => void;
}

// Addresses in requests are paths: this stands before them.
const ORIGIN = "http://localhost";

/** The reply to a request, be it that there is none to give; `undefined` for who has gone. Never rejects. */
export async function replyTo(
  request: IncomingMessage,
  isGone: () => boolean,
  { sources, names, turns, onFailed }: Answering,
): Promise<Reply | undefined> {
  const refusal = refusalOf(request, names);
  const address = URL.canParse(request.url ?? "", ORIGIN) ? new URL(request.url ?? "", ORIGIN) : new URL(ORIGIN);
  const language = askedLanguage(address, request.headers["accept-language"]) ?? sources.language;
  try {
    if (refusal) throw new RefusedError(refusal);
    return await findReply(address, language, { ...sources, takeTurn: (find) => turns.take(find, isGone) });
  } catch (error) {
    const reply = failureReply(error, language);
    if (reply.status === 500) onFailed?.(error);
    return reply;
  }
}
