import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { version } from "../../src/app/version.ts";
import { found, testCorpus } from "./corpus.ts";

const drs = fileURLToPath(new URL("../../bin/drs.js", import.meta.url));

test("a watch takes in what comes, changes and goes, until it is ended", async () => {
  const corpus = testCorpus({ "drs.yaml": "municipality: braunschweig\n", "a.md": "Betreff:\nRadweg\n" });
  const run = spawn(process.execPath, [drs, "index", corpus.root, "--watch"]);
  const exited = once(run, "exit");
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const until = async (words: string): Promise<void> => {
    while (!said.includes(words)) {
      expect([run.exitCode, run.signalCode], said).toEqual([null, null]);
      await Promise.race([once(run.stdout, "data"), once(run.stderr, "data"), exited]);
    }
    said = "";
  };
  await until("watching");
  corpus.write("sub/b.md", "Betreff:\nAmpel\n", new Date());
  await until("1 new, 0 changed, 0 removed");
  expect(found(await corpus.open({ version, checkUpTo: 0 }), "Ampel")).toEqual(["papers/sub/b.md"]);
  // What is hidden is no paper: nothing is said of it before the next change is.
  corpus.write(".hidden.md", "Betreff:\nNichts\n", new Date());
  rmSync(join(corpus.root, "a.md"));
  await until("1 removed");
  expect(found(await corpus.open({ version, checkUpTo: 0 }), "Radweg")).toEqual([]);
  run.kill("SIGINT");
  expect((await exited)[1]).toBe("SIGINT");
});
