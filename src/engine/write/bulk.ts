import { UserError } from "../../app/user-error.ts";
import type { Engine } from "../connect.ts";

/** One change of an index: a document that is put there, or one that is taken away. */
export interface Change {
  readonly id: string;
  /** As JSON. */
  readonly document?: string;
}

export interface Bulk {
  /** Waits where the engine has enough to do. */
  add(change: Change): Promise<void>;
  /** Waits for all that was sent. */
  finish(): Promise<void>;
}

// Characters of one request, and requests that are under way at once.
const SIZE = 4_000_000;
const AT_ONCE = 2;

// How often what an engine has no room for now is sent again, and after how many milliseconds at first.
const ATTEMPTS = 8;
const WAIT = 250;

/** Sends changes in requests of a few megabytes. What is too much for the engine now is sent again, later and later. */
export function openBulk(engine: Engine, index: string, onSent: (changes: number) => void): Bulk {
  let waiting: Lines[] = [];
  let size = 0;
  let failed: unknown;
  const under = new Set<Promise<void>>();
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const changes = waiting;
    [waiting, size] = [[], 0];
    while (under.size >= AT_ONCE) await Promise.race(under);
    const sending = sendAll(engine, index, changes)
      .then(() => onSent(changes.length))
      .catch((error) => {
        failed ??= error;
      })
      .finally(() => under.delete(sending));
    under.add(sending);
  };
  const check = (): void => {
    if (failed !== undefined) throw failed;
  };
  return {
    async add(change) {
      check();
      const lines = linesOf(change);
      waiting.push(lines);
      size += lines.length;
      if (size >= SIZE) await flush();
    },
    async finish() {
      await flush();
      await Promise.all(under);
      check();
    },
  };
}

/** A change as the engine reads it: a line of JSON, or two. */
type Lines = string;

function linesOf({ id, document }: Change): Lines {
  return document ? `${JSON.stringify({ index: { _id: id } })}\n${document}` : JSON.stringify({ delete: { _id: id } });
}

/** What became of a change. */
interface Outcome {
  readonly status: number;
  readonly error?: { readonly type?: string; readonly reason?: string };
}

interface BulkAnswer {
  readonly items: ReadonlyArray<Readonly<Record<string, Outcome>>>;
}

async function sendAll(engine: Engine, index: string, changes: readonly Lines[]): Promise<void> {
  let left = changes;
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt > 0) await new Promise((done) => setTimeout(done, WAIT * 2 ** attempt));
    const { status, body } = await engine.try<BulkAnswer>("POST", `/${index}/_bulk`, left, [429, 503]);
    const outcomes =
      status === 200
        ? body.items.flatMap((item): Outcome[] => Object.values(item))
        : left.map((): Outcome => ({ status }));
    // What is to be taken away may be gone.
    const refused = outcomes.filter((one) => one.status >= 400 && one.status !== 404 && !mayPass(one));
    if (refused.length > 0) throw refusal(engine, refused);
    left = left.filter((_, i) => outcomes[i] && mayPass(outcomes[i]));
    if (left.length > 0 && attempt >= ATTEMPTS)
      throw new UserError({ kind: "engine-failed", url: engine.url, reason: { id: "engine-busy" } });
  }
}

/** Whether the engine may take it later. A full disk, which it calls so too, is made free by a person. */
function mayPass({ status, error }: Outcome): boolean {
  return (status === 429 || status === 503) && !isBlock(error);
}

function isBlock(error: Outcome["error"]): boolean {
  return /_block_/.test(error?.type ?? "");
}

function refusal(engine: Engine, refused: readonly Outcome[]): UserError {
  const [{ error } = {}] = refused;
  const { type = "", reason = "" } = error ?? {};
  return new UserError({
    kind: "engine-failed",
    url: engine.url,
    reason: isBlock(error)
      ? { id: "engine-read-only" }
      : { id: "engine-refused", papers: refused.length, why: `${type} ${reason}`.trim() },
  });
}
