import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { version } from "../../src/cli/version.ts";
import { age, type TestCorpus, type TestOpening, testCorpus } from "./corpus.ts";

const drs = fileURLToPath(new URL("../../bin/drs.js", import.meta.url));
const PAPERS = 150;

/** Writes every paper anew: each then speaks of the same round. */
function writeRound(corpus: TestCorpus, round: number): void {
  for (let i = 0; i < PAPERS; i++) {
    const body = `Der Rat berät über Punkt${i} und ${"die Sache ".repeat(40)}`;
    corpus.write(`${i}.md`, `Betreff:\nRunde${round}\n\nSachverhalt:\n${body}\n`, age(500 - round));
  }
}

function startIndex({ root }: TestCorpus): ChildProcess {
  return spawn(process.execPath, [drs, "index", root], { stdio: "ignore" });
}

/** What a search finds that does not look for changes: the index as the last run left it. */
function openAsIs(corpus: TestCorpus): Promise<TestOpening> {
  return corpus.open({ version, checkUpTo: 0 });
}

/** The round that all papers and their words speak of: never a mixture of two. */
function roundOf({ index }: TestOpening): string | undefined {
  const rounds = new Set(index.papers.map(({ betreff }) => betreff));
  expect(index.papers).toHaveLength(PAPERS);
  expect(rounds.size).toBe(1);
  const [round] = rounds;
  expect(index.rank(round ?? "").length).toBeGreaterThanOrEqual(PAPERS);
  expect(index.rank("Punkt77").map(({ file }) => file)).toContain("papers/77.md");
  return round;
}

test("a run that is killed leaves the old index or the new one, and the next run succeeds", async () => {
  const corpus = testCorpus();
  const lock = join(corpus.folder, "lock");
  const untilWriting = async (run: ChildProcess): Promise<void> => {
    while (!existsSync(lock) && run.exitCode === null && run.signalCode === null) await sleep(1);
  };
  writeRound(corpus, 0);
  const first = startIndex(corpus);
  await untilWriting(first);
  const started = performance.now();
  await once(first, "exit");
  const writing = performance.now() - started;
  expect(roundOf(await openAsIs(corpus))).toBe("Runde0");

  let killed = 0;
  for (let round = 1; round <= 15; round++) {
    writeRound(corpus, round);
    const run = startIndex(corpus);
    const exited = once(run, "exit");
    await untilWriting(run);
    // Spread over the time of writing, the last ones close to its end.
    await sleep((writing * (round - 1)) / 13);
    if (run.kill("SIGKILL")) killed++;
    await exited;
    const before = await openAsIs(corpus);
    // Whole as it is, not made anew because it was damaged.
    expect(before.read).toBe(0);
    expect([`Runde${round - 1}`, `Runde${round}`]).toContain(roundOf(before));
    const next = await corpus.open({ version, update: true });
    expect(roundOf(next)).toBe(`Runde${round}`);
  }
  expect(killed).toBeGreaterThan(5);
  writeRound(corpus, 99);
  await corpus.open({ version, update: true });
  expect(readdirSync(corpus.folder)).not.toContain("lock");
  expect(readdirSync(corpus.folder).length).toBeLessThan(5);
}, 60_000);

test("of two runs at once one at least succeeds, and none does harm", async () => {
  const corpus = testCorpus();
  const run = (): Promise<{ code: unknown; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [drs, "index", corpus.root], (error, _, stderr) =>
        resolve({ code: error?.code ?? 0, stderr }),
      );
    });
  for (let round = 0; round < 4; round++) {
    writeRound(corpus, round);
    const runs = await Promise.all([run(), run()]);
    expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const { code, stderr } of runs) {
      if (code !== 0)
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("is being written by process") });
    }
    expect(await corpus.open({ version })).toMatchObject({ read: 0 });
    expect(roundOf(await openAsIs(corpus))).toBe(`Runde${round}`);
  }
}, 20_000);
