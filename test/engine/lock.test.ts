import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UserError } from "../../src/app/user-error.ts";
import type { Engine } from "../../src/engine/connect.ts";
import { claim } from "../../src/engine/write/lock.ts";

/** Keeps one document, as an engine does: who changes it must know how often it was changed. */
function keeping(): { readonly engine: Engine; readonly kept: () => unknown; losesAnswers: boolean } {
  let document: object | undefined;
  let changes = 0;
  const self = {
    losesAnswers: false,
    kept: () => document,
    engine: {
      url: "http://engine",
      ask: () => Promise.reject(new Error("nothing is asked so")),
      async try(method: string, path: string, body?: object) {
        if (path === "/drs_writers") return { status: 200, body: {} };
        const read = { found: document !== undefined, _seq_no: changes, _primary_term: 1, _source: document };
        if (method === "GET") return { status: document ? 200 : 404, body: read };
        const [, expected] = /if_seq_no=(\d+)/.exec(path) ?? [];
        const isFree = expected === undefined ? document === undefined : Number(expected) === changes;
        if (!isFree) return { status: 409, body: {} };
        document = method === "DELETE" ? undefined : body;
        changes++;
        if (self.losesAnswers)
          throw new UserError({ kind: "engine-failed", url: "http://engine", reason: { id: "engine-down" } });
        return { status: 200, body: { _seq_no: changes, _primary_term: 1 } };
      },
      close: async () => {},
    } as unknown as Engine,
  };
  return self;
}

// It is renewed every twenty seconds.
const RENEWED = 20_000;

describe("the claim to write a town", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is taken by one, and free again when he has done", async () => {
    const { engine, kept } = keeping();
    const claimed = await claim(engine, "halle");
    vi.setSystemTime(Date.now() + 1);
    await expect(claim(engine, "halle")).rejects.toThrow("has been writing halle since");
    await claimed.release();
    expect(kept()).toBeUndefined();
    await (await claim(engine, "halle")).release();
  });

  test("is renewed, and free again although it was renewed in between", async () => {
    const { engine, kept } = keeping();
    const claimed = await claim(engine, "halle");
    const before = kept();
    await vi.advanceTimersByTimeAsync(RENEWED * 2.5);
    expect(kept()).not.toEqual(before);
    claimed.check();
    await claimed.release();
    expect(kept()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(RENEWED * 5);
    expect(kept()).toBeUndefined();
  });

  test("is free again where the engine renewed it and its answer was lost", async () => {
    const keeper = keeping();
    const claimed = await claim(keeper.engine, "halle");
    keeper.losesAnswers = true;
    await vi.advanceTimersByTimeAsync(RENEWED * 1.5);
    keeper.losesAnswers = false;
    await claimed.release();
    expect(keeper.kept()).toBeUndefined();
  });

  test("is over when nobody renews it for two minutes", async () => {
    const { engine } = keeping();
    await claim(engine, "halle");
    vi.clearAllTimers();
    vi.setSystemTime(Date.now() + 121_000);
    const claimed = await claim(engine, "halle");
    claimed.check();
    await claimed.release();
  });
});
