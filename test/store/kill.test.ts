import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { version } from "../../src/app/version.ts";
import { age, leaves, type TestCorpus, type TestOpening, testCorpus } from "./corpus.ts";
import { isLong } from "./effort.ts";

const drs = fileURLToPath(new URL("../../bin/drs.js", import.meta.url));
const PAPERS = isLong ? 150 : 90;
const rounds = isLong ? 15 : 5;

/** Writes every paper anew: each then speaks of the same round. */
function writeRound(corpus: TestCorpus, round: number): void {
  for (let i = 0; i < PAPERS; i++) {
    // Many words, so that writing the index takes some time.
    const body = `Punkt${i} ${Array.from({ length: 60 }, (_, j) => `Wort${(i * 37 + j) % 2000}`).join(" ")}`;
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
  const rounds = new Set(index.papers().map(({ betreff }) => betreff));
  expect(index.papers()).toHaveLength(PAPERS);
  expect(rounds.size).toBe(1);
  const [round] = rounds;
  expect(index.rank(leaves(round ?? "")).total).toBeGreaterThanOrEqual(PAPERS);
  const named = index.rank(leaves("Punkt77")).first;
  expect(named.map(({ document }) => index.sets.headOf(document).file)).toContain("papers/77.md");
  return round;
}

/** The files that hold an index, as they are now: not those that an index folder has beside them. */
function filesIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !/lock|gitignore/.test(name),
  );
  const stats = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false }));
  return stats.map((stat, i) => `${names[i]} ${stat?.size} ${stat?.mtimeMs}`).join("\n");
}

test("a run that is killed leaves the old index or the new one, and the next run succeeds", async () => {
  const corpus = testCorpus({ "drs.yaml": "municipality: braunschweig\n" });
  // Looks without pause: the steps of writing are close to each other.
  const until = async (run: ChildProcess, happened: () => boolean): Promise<void> => {
    while (run.exitCode === null && run.signalCode === null && !happened()) await immediate();
  };
  const isLocked = (): boolean => existsSync(join(corpus.folder, "lock"));
  writeRound(corpus, 0);
  const first = startIndex(corpus);
  await until(first, isLocked);
  const started = performance.now();
  await once(first, "exit");
  const working = performance.now() - started;
  expect(roundOf(await openAsIs(corpus))).toBe("Runde0");

  let killed = 0;
  for (let round = 1; round <= rounds; round++) {
    writeRound(corpus, round);
    const before = filesIn(corpus.folder);
    const run = startIndex(corpus);
    const exited = once(run, "exit");
    // A third at any time of the work, the others while it is being written down: each some thousandths later.
    await until(run, round % 3 === 0 ? isLocked : () => filesIn(corpus.folder) !== before);
    await sleep(round % 3 === 0 ? (working * round) / rounds : round - 1);
    if (run.kill("SIGKILL")) killed++;
    await exited;
    const left = await openAsIs(corpus);
    // Whole as it is, not made anew because it was damaged.
    expect(left.read).toBe(0);
    expect([`Runde${round - 1}`, `Runde${round}`]).toContain(roundOf(left));
    const next = await corpus.open({ version, update: "changes", mustSave: true });
    expect(roundOf(next)).toBe(`Runde${round}`);
  }
  expect(killed).toBeGreaterThan(rounds / 3);
  writeRound(corpus, 99);
  await corpus.open({ version, update: "changes", mustSave: true });
  expect(readdirSync(corpus.folder)).not.toContain("lock");
  expect(readdirSync(corpus.folder).length).toBeLessThan(6);
}, 60_000);

test("of two runs at once one at least succeeds, and none does harm", async () => {
  const corpus = testCorpus({ "drs.yaml": "municipality: braunschweig\n" });
  const run = (): Promise<{ code: unknown; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [drs, "index", corpus.root], (error, _, stderr) =>
        resolve({ code: error?.code ?? 0, stderr }),
      );
    });
  for (let round = 0; round < (isLong ? 4 : 2); round++) {
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
});
