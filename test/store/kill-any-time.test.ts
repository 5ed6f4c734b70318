import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { manifestOf } from "../../src/store/files/index-folder.ts";
import { checkIndex } from "../../src/store/read/check-index.ts";
import type { Update } from "../../src/store/read/opened-index.ts";
import { age, leaves, type TestCorpus, type TestOpening, temporaryFolder, testCorpus } from "./corpus.ts";
import { effort, patience } from "./effort.ts";

const writer = fileURLToPath(new URL("writer.mjs", import.meta.url));
const PAPERS = 60;

function writePaper(corpus: TestCorpus, number: number, round: number): void {
  const words = Array.from({ length: 60 }, (_, i) => `Wort${(number * 37 + i + round) % 2000}`);
  const text = `Betreff:\nRunde${round}\n\nSachverhalt:\nVorlage Punkt${number} ${words.join(" ")}\n`;
  corpus.write(`${number}.md`, text, age(500 - round));
}

function startWriting({ root, folder }: TestCorpus, update: Update): ChildProcess {
  const options = { root, shownRoot: "papers", folder, version: "1.0.0", checkUpTo: 0, update, mustSave: true };
  return spawn(process.execPath, [writer, JSON.stringify(options)], { stdio: "ignore" });
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
  what: fc.constantFrom("build", "changes", "changes", "compact", "rebuild"),
  changed: fc.integer({ min: 1, max: PAPERS }),
  // From when on: the start of the process, or when a new file is there whose name begins so.
  after: fc.constantFrom("start", "lock", "segment-", "files-", "manifest.json.new"),
  wait: fc.nat(1000),
});

test(
  "a writer that is killed at any moment leaves the old answers or the new ones, and no trace after the next run",
  async () => {
    const corpus = testCorpus();
    for (let number = 0; number < PAPERS; number++) writePaper(corpus, number, 0);
    let answers = answersOf(await corpus.open());
    // How long a run takes, to be ended somewhere within.
    const started = performance.now();
    await once(startWriting(corpus, "rebuild"), "exit");
    const working = performance.now() - started;
    const plan = fc.sample(kill, { numRuns: effort.kills, seed: 20 });
    let killed = 0;
    for (const [round, { what, changed, after, wait }] of plan.entries()) {
      for (let i = 0; i < changed; i++) writePaper(corpus, (round * 7 + i) % PAPERS, round + 1);
      if (what === "build") rmSync(corpus.folder, { recursive: true });
      const next = answersOf(await corpus.open({ folder: temporaryFolder() }));
      const before = new Set(namesIn(corpus.folder));
      const run = startWriting(corpus, what === "build" ? "changes" : (what as Update));
      const exited = once(run, "exit");
      const isTime = (): boolean => namesIn(corpus.folder).some((name) => name.startsWith(after) && !before.has(name));
      if (after === "start") await sleep((working * wait) / 1000);
      else {
        while (run.exitCode === null && run.signalCode === null && !isTime()) await immediate();
        // At once or a little later: the steps of writing are close to each other.
        if (wait % 2 === 0) await sleep(wait % 12);
      }
      if (run.kill("SIGKILL")) killed++;
      await exited;
      if (existsSync(join(corpus.folder, "manifest.json"))) {
        const left = await corpus.open({ checkUpTo: 0 });
        expect([left.read, left.damage]).toEqual([0, undefined]);
        expect(checkIndex(corpus.folder).found).toBe("whole");
        // Without a manifest before, there is no old index.
        expect(what === "build" ? [next] : [answers, next], `round ${round}`).toContain(answersOf(left));
      } else expect(what).toBe("build");
      // As if the run had been killed yesterday: what it had in its hands then is nobody's.
      for (const name of namesIn(corpus.folder)) {
        if (/^lock\./.test(name)) utimesSync(join(corpus.folder, name), age(1), age(1));
      }
      await corpus.open({ update: what === "compact" ? "compact" : "changes", mustSave: true });
      expect(answersOf(await corpus.open({ checkUpTo: 0 }))).toBe(next);
      answers = next;
      if (what === "compact") expect(manifestOf(corpus.folder)?.segments).toHaveLength(1);
    }
    expect(killed).toBeGreaterThan(effort.kills / 3);
    // So does one that was killed in the instant in which it took the lock.
    writeFileSync(join(corpus.folder, "lock.4711"), "");
    utimesSync(join(corpus.folder, "lock.4711"), age(1), age(1));
    writePaper(corpus, 0, 9999);
    await corpus.open({ update: "changes", mustSave: true });
    expectTidy(corpus);
  },
  patience,
);
