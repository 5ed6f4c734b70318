import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { version } from "../../src/app/version.ts";
import { manifestOf } from "../../src/store/files/index-folder.ts";
import { checkIndex } from "../../src/store/read/check-index.ts";
import { age, leaves, type TestCorpus, type TestOpening, temporaryFolder, testCorpus } from "./corpus.ts";
import { effort, patience, seedFor } from "./effort.ts";

const writer = fileURLToPath(new URL("writer.mjs", import.meta.url));
const drs = fileURLToPath(new URL("../../bin/drs.js", import.meta.url));
const PAPERS = 60;

// What is killed, each as often as the others.
const sorts = ["build", "changes", "compact", "rebuild", "watch"] as const;
type Sort = (typeof sorts)[number];

function writePaper(corpus: TestCorpus, number: number, round: number): void {
  const words = Array.from({ length: 60 }, (_, i) => `Wort${(number * 37 + i + round) % 2000}`);
  const text = `Betreff:\nRunde${round}\n\nSachverhalt:\nVorlage Punkt${number} ${words.join(" ")}\n`;
  corpus.write(`${number}.md`, text, age(500 - round));
}

/** Starts a run that takes in what `change` does to the papers; resolves when it has begun. */
async function startRun({ root, folder }: TestCorpus, sort: Sort, change: () => void): Promise<ChildProcess> {
  if (sort !== "watch") {
    change();
    const update = sort === "build" ? "changes" : sort;
    const options = { root, shownRoot: "papers", folder, version, checkUpTo: 0, update, mustSave: true };
    return spawn(process.execPath, [writer, JSON.stringify(options)], { stdio: "ignore" });
  }
  const run = spawn(process.execPath, [drs, "index", root, "--watch"], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream.on("data", (text) => (said += text));
  while (!said.includes("watching") && run.exitCode === null) await immediate();
  change();
  return run;
}

/** All that tells one state of the corpus from another, with the scores to the last digit. */
function answersOf({ index }: TestOpening): string {
  const queries = ["Runde", "Wort7", "Punkt17", "Vorlage Wort111", "Vorlage"];
  const answers = [index.papers(), index.count, ...queries.map((query) => index.rank(leaves(query)))];
  index.close();
  // By which numbers documents are known is the index's own affair: in one of two segments it has another.
  return JSON.stringify(answers, (key, value) =>
    key === "document" || key === "matching" ? undefined : key === "terms" ? [...value].sort() : value,
  );
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Nothing but what the manifest names. */
function expectTidy({ folder }: TestCorpus): void {
  const manifest = manifestOf(folder);
  const named = manifest
    ? [manifest.files.file, manifest.vocabulary.file, ...manifest.segments.map(({ file }) => file)]
    : [];
  expect(readdirSync(folder).sort()).toEqual([".gitignore", ...named, "manifest.json"].sort());
}

const kill = fc.record({
  changed: fc.integer({ min: 1, max: PAPERS }),
  // From when on: the start of the work, or when a new file is there whose name begins so.
  after: fc.constantFrom("start", "lock", "segment-", "files-", "manifest.json.new"),
  wait: fc.nat(1000),
});

test(
  "a writer that is killed at any moment leaves the old answers or the new ones, and no trace after the next run",
  async () => {
    const corpus = testCorpus({ "drs.yaml": "municipality: braunschweig\n" });
    for (let number = 0; number < PAPERS; number++) writePaper(corpus, number, 0);
    let answers = answersOf(await corpus.open({ version }));
    // How long a run takes, to be ended somewhere within.
    const started = performance.now();
    await once(await startRun(corpus, "rebuild", () => {}), "exit");
    const working = performance.now() - started;
    const killed = Object.fromEntries(sorts.map((sort) => [sort, 0]));
    // In which round each paper was written.
    const rounds = Array.from({ length: PAPERS }, () => 0);
    const plan = fc.sample(kill, { numRuns: effort.kills * sorts.length, seed: seedFor(20) });
    for (const [round, { changed, after, wait }] of plan.entries()) {
      const sort = sorts[round % sorts.length] ?? "build";
      if (sort === "build") rmSync(corpus.folder, { recursive: true });
      const before = new Set(namesIn(corpus.folder));
      const numbers = Array.from({ length: changed }, (_, i) => (round * 7 + i) % PAPERS);
      const run = await startRun(corpus, sort, () => {
        for (const number of numbers) writePaper(corpus, number, round + 1);
      });
      onTestFinished(() => void run.kill("SIGKILL"));
      const exited = once(run, "exit");
      const isTime = (): boolean => namesIn(corpus.folder).some((name) => name.startsWith(after) && !before.has(name));
      if (after === "start") await sleep((working * wait) / 1000);
      else {
        // A watch does not end by itself; it may have written all between two looks.
        const end = performance.now() + 3 * working;
        while (run.exitCode === null && run.signalCode === null && !isTime() && performance.now() < end)
          await immediate();
        // At once or a little later: the steps of writing are close to each other.
        if (wait % 2 === 0) await sleep(wait % 12);
      }
      if (run.kill("SIGKILL")) killed[sort] = (killed[sort] ?? 0) + 1;
      await exited;
      const next = answersOf(await corpus.open({ folder: temporaryFolder() }));
      if (existsSync(join(corpus.folder, "manifest.json"))) {
        const left = await corpus.open({ version, checkUpTo: 0 });
        expect([left.read, left.damage], `${sort}, round ${round}`).toEqual([0, undefined]);
        expect(checkIndex(corpus.folder).found).toBe("whole");
        if (sort === "watch") {
          // It sees papers change one after the other: each is as it was before or is now.
          for (const { file, betreff } of left.index.papers()) {
            const number = Number.parseInt(file.slice("papers/".length), 10);
            expect([rounds[number], round + 1].map((one) => `Runde${one}`)).toContain(betreff);
          }
          expect(left.index.count.papers).toBe(PAPERS);
          left.index.close();
          // Without a manifest before, there is no old index.
        } else
          expect(sort === "build" ? [next] : [answers, next], `${sort}, round ${round}`).toContain(answersOf(left));
      } else expect(sort).toBe("build");
      // As if the run had been killed yesterday: what it had in its hands then is nobody's.
      for (const name of namesIn(corpus.folder)) {
        if (/^lock\./.test(name)) utimesSync(join(corpus.folder, name), age(1), age(1));
      }
      await corpus.open({ version, update: sort === "compact" ? "compact" : "changes", mustSave: true });
      expect(answersOf(await corpus.open({ version, checkUpTo: 0 }))).toBe(next);
      answers = next;
      for (const number of numbers) rounds[number] = round + 1;
      if (sort === "compact") expect(manifestOf(corpus.folder)?.segments).toHaveLength(1);
      if (process.env["DRS_CASES"] && round % 50 === 49) process.stderr.write(`killed: ${JSON.stringify(killed)}\n`);
    }
    // Of a few runs of one sort, each may have been over before.
    const all = sorts.reduce((sum, sort) => sum + (killed[sort] ?? 0), 0);
    expect(all).toBeGreaterThan(plan.length / 3);
    if (effort.kills >= 20) for (const sort of sorts) expect(killed[sort], sort).toBeGreaterThan(effort.kills / 3);
    // So does one that was killed in the instant in which it took the lock.
    writeFileSync(join(corpus.folder, "lock.4711"), "");
    utimesSync(join(corpus.folder, "lock.4711"), age(1), age(1));
    writePaper(corpus, 0, 9999);
    await corpus.open({ version, update: "changes", mustSave: true });
    expectTidy(corpus);
  },
  patience,
);
