import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setImmediate as immediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { age, contentsOf, found, leaves, type TestCorpus, testCorpus } from "./corpus.ts";
import { effort, patience } from "./effort.ts";

const PAPERS = 40;
const writer = fileURLToPath(new URL("writer.mjs", import.meta.url));
const reader = fileURLToPath(new URL("reader.mjs", import.meta.url));

function writeRound(corpus: TestCorpus, round: number, papers: readonly number[]): void {
  for (const number of papers) {
    const words = Array.from({ length: 30 }, (_, i) => `Wort${(number * 37 + i) % 500}`).join(" ");
    corpus.write(`${number}.md`, `Betreff:\nRunde${round}\n\nSachverhalt:\nVorlage ${words}\n`, age(900 - round));
  }
}

const change = fc.record({
  papers: fc.subarray([...Array(PAPERS).keys()], { minLength: 1 }),
  update: fc.constantFrom("changes", "changes", "compact", "rebuild"),
});

test(
  "who reads while others write gets the answers of one state of the corpus, and never fails",
  async () => {
    const corpus = testCorpus();
    const everywhere = [...Array(PAPERS).keys()];
    writeRound(corpus, 0, everywhere);
    (await corpus.open()).index.close();
    const options = { root: corpus.root, shownRoot: "papers", folder: corpus.folder, version: "1.0.0", checkUpTo: 0 };
    // Two that open the index again and again, until they are told to stop, and say what they found.
    const readers = [0, 1].map(() => {
      const run = spawn(process.execPath, [reader, JSON.stringify(options)], { stdio: ["pipe", "pipe", "pipe"] });
      const seen = { answers: "", errors: "" };
      run.stdout.setEncoding("utf8").on("data", (more: string) => {
        seen.answers += more;
      });
      run.stderr.setEncoding("utf8").on("data", (more: string) => {
        seen.errors += more;
      });
      return { run, seen, closed: once(run, "close") };
    });
    onTestFinished(() => {
      for (const { run } of readers) run.kill("SIGKILL");
    });
    const states = everywhere.map(() => 0);
    const allowed = new Set([states.join(" ")]);
    const linesOf = ({ seen }: (typeof readers)[number]): number => seen.answers.split("\n").length;
    for (const [i, { papers, update }] of fc.sample(change, { numRuns: effort.readers, seed: 6 }).entries()) {
      writeRound(corpus, i + 1, papers);
      for (const number of papers) states[number] = i + 1;
      allowed.add(states.join(" "));
      const before = readers.map(linesOf);
      const run = spawn(process.execPath, [writer, JSON.stringify({ ...options, update, mustSave: true })]);
      // What it says of a failure is in the test's own.
      const [errors, end] = await Promise.all([text(run.stderr), once(run, "close")]);
      expect({ errors, end }).toEqual({ errors: "", end: [0, null] });
      // Each has read since, however slow the machine is.
      while (readers.some((one, place) => one.run.exitCode === null && linesOf(one) === before[place]))
        await immediate();
    }
    for (const { run, seen, closed } of readers) {
      run.stdin.end();
      expect({ errors: seen.errors, end: await closed }).toEqual({ errors: "", end: [0, null] });
      const different = new Set(seen.answers.trim().split("\n"));
      for (const answer of different) expect(allowed).toContain(answer);
      // Not all the time the same.
      expect(different.size).toBeGreaterThan(3);
    }
  },
  patience,
);

test("an index that was opened before others wrote goes on with the answers it had", async () => {
  const corpus = testCorpus();
  writeRound(corpus, 0, [...Array(PAPERS).keys()]);
  (await corpus.open()).index.close();
  const opened = await corpus.open({ checkUpTo: 0 });
  for (const [i, update] of (["changes", "compact", "rebuild"] as const).entries()) {
    writeRound(corpus, i + 1, [1, 2, 3 + i]);
    (await corpus.open({ update, mustSave: true })).index.close();
  }
  expect(opened.index.papers().map(({ betreff }) => betreff)).toEqual(Array(PAPERS).fill("Runde0"));
  expect(opened.index.rank(leaves("Runde0")).total).toBe(PAPERS);
  opened.index.close();
});

// Root may write everywhere.
test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "in a folder that may not be written a search answers all the same, and an update says why it fails",
  async () => {
    const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n", "b.md": "Betreff:\nAmpel\n" });
    await corpus.open();
    corpus.write("a.md", "Betreff:\nUmweg\n");
    const before = contentsOf(corpus.folder);
    chmodSync(corpus.folder, 0o555);
    onTestFinished(() => chmodSync(corpus.folder, 0o755));
    const opened = await corpus.open();
    expect(opened).toMatchObject({ changed: 1, unsaved: { code: "EACCES" } });
    expect(found(opened, "Umweg")).toEqual(["papers/a.md"]);
    await expect(corpus.open({ update: "changes", mustSave: true })).rejects.toMatchObject({ code: "EACCES" });
    expect(contentsOf(corpus.folder)).toEqual(before);
    // Nor can one be made where there is none.
    const folder = join(corpus.root, "closed");
    mkdirSync(folder, { mode: 0o555 });
    expect(await corpus.open({ folder: join(folder, "index") })).toMatchObject({
      read: 2,
      unsaved: { code: "EACCES" },
    });
  },
);
