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
  const path = `/${writers}/_doc/${town}`;
  const isMine = ({ found, _source: claimed }: Got): boolean =>
    found && claimed.owner === owner && claimed.since === since;
  /** Claims, or claims again; what is there now, if it is another's. */
  const put = async (condition: string): Promise<{ readonly mine: Written } | { readonly other: Got }> => {
    const claimed: Claimed = { owner, since, seen: Date.now() };
    const { status, body } = await engine.try<Written>("PUT", `${path}?${condition}`, claimed, [409]);
    if (status !== 409) return { mine: body };
    const { body: other } = await engine.try<Got>("GET", path, undefined, [404]);
    // It was taken, and the answer was lost.
    return isMine(other) ? { mine: other } : { other };
  };
  await createWriters(engine);
  let outcome = await put("op_type=create");
  if ("other" in outcome && isOver(outcome.other)) {
    outcome = await put(outcome.other.found ? ifStill(outcome.other) : "op_type=create");
  }
  if ("other" in outcome) {
    const { owner: who, since: begun } = outcome.other.found ? outcome.other._source : { owner, since };
    throw new UserError({ kind: "engine-locked", town, who, since: begun });
  }
  let held = outcome.mine;
  let isLost = false;
  let isReleased = false;
  let timer: NodeJS.Timeout | undefined;
  let renewing: Promise<unknown> | undefined;
  // One after the other: two at once would take each other for somebody else's.
  const renewLater = (): void => {
    if (isReleased) return;
    timer = setTimeout(() => {
      renewing = put(ifStill(held))
        .then(
          (renewed) => {
            if ("mine" in renewed) held = renewed.mine;
            else isLost = true;
          },
          // The engine does not answer now: whoever writes will be told.
          () => {},
        )
        .finally(renewLater);
    }, RENEWED).unref();
  };
  renewLater();
  return {
    check() {
      if (isLost) throw new UserError({ kind: "engine-failed", url: engine.url, reason: { id: "engine-lost", town } });
    },
    async release() {
      isReleased = true;
      clearTimeout(timer);
      await renewing;
      if (isLost) return;
      const { status } = await engine.try("DELETE", `${path}?${ifStill(held)}`, undefined, [404, 409]);
      if (status !== 409) return;
      // It was renewed, and the answer was lost.
      const { body: now } = await engine.try<Got>("GET", path, undefined, [404]);
      if (isMine(now)) await engine.try("DELETE", `${path}?${ifStill(now)}`, undefined, [404, 409]);
    },
  };
}

/** Whether nothing more is expected of who claimed a town. */
function isOver({ found, _source: claimed }: Got): boolean {
  return !found || Date.now() - claimed.seen > EXPIRES;
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
