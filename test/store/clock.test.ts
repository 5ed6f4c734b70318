import { readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeLock } from "../../src/store/files/lock.ts";
import type { Update } from "../../src/store/read/opened-index.ts";
import { found, temporaryFolder, testCorpus } from "./corpus.ts";

const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sets the clock back, as somebody does who corrects it. */
const back = (milliseconds: number): void => void vi.setSystemTime(Date.now() - milliseconds);

test.each([
  1,
  HOUR / 2,
  3 * HOUR,
  400 * 24 * HOUR,
])("a clock that goes back by %d ms while an index is written does no harm", async (milliseconds) => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n", "b.md": "Betreff:\nAmpel\n", "c.md": "Betreff:\nPark\n" });
  const open = (update?: Update) =>
    corpus.open({ ...(update && { update, mustSave: true }), onProgress: () => back(milliseconds) });
  (await open()).index.close();
  for (const [i, update] of (["changes", "compact", "rebuild", "changes"] as const).entries()) {
    // As long as before, and written when the clock had gone back already.
    corpus.write("a.md", `Betreff:\nUmweg${i}\n`, new Date(Date.now()));
    const opened = await open(update);
    expect(found(opened, `Umweg${i}`)).toEqual(["papers/a.md"]);
    expect(opened.index.papers()).toHaveLength(3);
    opened.index.close();
    const next = await corpus.open();
    expect([next.damage, next.unsaved]).toEqual([undefined, undefined]);
    expect(found(next, `Umweg${i}`)).toEqual(["papers/a.md"]);
    next.index.close();
  }
  expect(readdirSync(corpus.folder).filter((name) => name.startsWith("lock"))).toEqual([]);
});

test("whoever lost the lock because its clock went back sees that, and takes nobody's away", () => {
  const folder = temporaryFolder();
  const first = takeLock(folder);
  // It is of tomorrow now: nobody believes that its owner still runs.
  back(25 * HOUR);
  const second = takeLock(folder);
  expect([first.isHeld(), second.isHeld()]).toEqual([false, true]);
  first.renew();
  first.release();
  expect(second.isHeld()).toBe(true);
  second.release();
  expect(readdirSync(folder)).toEqual([]);
});
