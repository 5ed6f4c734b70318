import { UserError } from "../../app/user-error.ts";
import type { Engine } from "../connect.ts";

/** One of several answers that came together: the others may be there where this one is not. */
interface Part {
  readonly error?: unknown;
}

// How often is asked for what a node that is gone had, and milliseconds before it is asked again.
const ATTEMPTS = 5;
const WAIT = 150;

/**
 * Asks for several things at once, and again as long as one of them is missing because a node is gone.
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
    if (/index_not_found/.test(JSON.stringify(failed)))
      throw new UserError({ kind: "engine-failed", url: engine.url, reason: { id: "engine-gone" } });
    if (attempt === ATTEMPTS)
      throw new UserError({ kind: "engine-failed", url: engine.url, reason: { id: "engine-partial" } });
    await new Promise((done) => setTimeout(done, WAIT * 2 ** attempt));
  }
}
