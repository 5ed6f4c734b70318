import { hostname } from "node:os";
import { UserError } from "../../app/user-error.ts";
import type { Engine } from "../connect.ts";

/** The claim of one process to write a town. */
export interface Claim {
  /** @throws UserError if another process has taken over */
  check(): void;
  release(): Promise<void>;
}

const writers = "drs_writers";

// Milliseconds after which nothing more is expected of who claimed a town, and after which a claim is renewed.
const EXPIRES = 120_000;
const RENEWED = 20_000;

interface Claimed {
  readonly owner: string;
  readonly since: string;
  readonly seen: number;
}

interface Got {
  readonly found: boolean;
  readonly _seq_no: number;
  readonly _primary_term: number;
  readonly _source: Claimed;
}

interface Written {
  readonly _seq_no: number;
  readonly _primary_term: number;
}

/**
 * Claims a town: of two who write it one wins, and the other is told.
 * @throws UserError of kind `engine-locked`
 */
export async function claim(engine: Engine, town: string): Promise<Claim> {
  const owner = `process ${process.pid} on ${hostname()}`;
  const since = new Date().toISOString();
  const claimed = (): Claimed => ({ owner, since, seen: Date.now() });
  const put = (condition: string) =>
    engine.try<Written>("PUT", `/${writers}/_doc/${town}?${condition}`, claimed(), [409]);
  await createWriters(engine);
  let answer = await put("op_type=create");
  if (answer.status === 409) {
    const { body } = await engine.try<Got>("GET", `/${writers}/_doc/${town}`, undefined, [404]);
    const isOver = !body.found || Date.now() - body._source.seen > EXPIRES;
    if (isOver) answer = await put(body.found ? ifStill(body) : "op_type=create");
    if (answer.status === 409) {
      const by = body.found ? body._source : claimed();
      throw new UserError({ kind: "engine-locked", town, who: by.owner, since: by.since });
    }
  }
  let held = answer.body;
  let isLost = false;
  const timer = setInterval(() => {
    put(ifStill(held)).then(
      ({ status, body }) => {
        if (status === 409) isLost = true;
        else held = body;
      },
      // The engine does not answer now: whoever writes will be told.
      () => {},
    );
  }, RENEWED).unref();
  return {
    check() {
      if (isLost) throw new UserError({ kind: "engine-failed", url: engine.url, reason: { id: "engine-lost", town } });
    },
    async release() {
      clearInterval(timer);
      if (!isLost) await engine.try("DELETE", `/${writers}/_doc/${town}?${ifStill(held)}`, undefined, [404, 409]);
    },
  };
}

function ifStill({ _seq_no, _primary_term }: Written): string {
  return `if_seq_no=${_seq_no}&if_primary_term=${_primary_term}`;
}

async function createWriters(engine: Engine): Promise<void> {
  const settings = { number_of_shards: 1, auto_expand_replicas: "0-1" };
  const mappings = { dynamic: false };
  // It is there already, mostly.
  await engine.try("PUT", `/${writers}`, { settings, mappings }, [400]);
}
