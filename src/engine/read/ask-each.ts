import { UserError } from "../../app/user-error.ts";
import { inOtherWords, type Message } from "../../language/message.ts";
import type { Engine } from "../connect.ts";

/** One of several answers that came together: the others may be there where this one is not. */
interface Part {
  readonly error?: unknown;
  readonly status?: number;
}

// How often is asked for what a node that is gone had, and milliseconds before it is asked again.
const ATTEMPTS = 5;
const WAIT = 150;

/**
 * Asks for several things at once, and again as long as one of them is missing because a node is gone or has too much to do.
 * @throws UserError rather than to leave one out
 */
export async function askEach<Answer>(
  engine: Engine,
  path: string,
  body: object,
  partsOf: (answer: Answer) => readonly Part[],
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await engine.ask<Answer>("POST", path, body);
    const failed = partsOf(answer).find(({ error }) => error !== undefined);
    if (!failed) return answer;
    const reason = reasonFor(failed);
    if (!reason.mayPass || attempt === ATTEMPTS)
      throw new UserError({ kind: "engine-failed", url: engine.url, reason: reason.message });
    await new Promise((done) => setTimeout(done, WAIT * 2 ** attempt));
  }
}

function reasonFor({ error, status = 503 }: Part): { readonly message: Message; readonly mayPass: boolean } {
  const told = JSON.stringify(error);
  if (/index_not_found/.test(told)) return { message: { id: "engine-gone" }, mayPass: false };
  if (/rejected_execution|circuit_breaking/.test(told)) return { message: { id: "engine-busy" }, mayPass: true };
  if (status >= 500) return { message: { id: "engine-partial" }, mayPass: true };
  // What no node will answer, however often it is asked.
  const { type = "" } = (error ?? {}) as { readonly type?: string };
  return { message: inOtherWords(`${status} ${type}`.trim()), mayPass: false };
}
