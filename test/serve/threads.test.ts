import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { project } from "../session.ts";
import { type Served, sampleCorpus, startServed } from "./served.ts";

/*
 * The program as a person starts it answers by two threads; the server that runs in a test answers by itself. Both have the same papers
 * and the same index.
 */
const drs = join(project, "bin/drs.js");

let folder = "";
let alone: Served;
let program: ChildProcess;
let url = "";

beforeEach(async () => {
  folder = sampleCorpus();
  alone = await startServed(folder);
  program = spawn(process.execPath, [drs, "serve", folder, "--port", "0", "--threads", "2", "--lang", "en"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  [url = ""] = String((await once(program.stdout as NodeJS.ReadableStream, "data"))[0]).split("\n");
}, 30_000);

afterEach(async () => {
  program.kill("SIGINT");
  if (program.exitCode === null) await once(program, "exit");
  expect(program.exitCode).toBe(0);
  await alone.end();
});

const addresses = [
  ...[
    "q=Digitalisierung",
    "q=Digitalisirung",
    "q=radweg+spd&facets=kind,year",
    "q=(",
    "q=a&limit=0",
    "q=x&nonsense=1",
  ].map((asked) => `/api/search?${asked}`),
  ...["/api/papers/25-26577", "/api/papers/99-99999", "/api/refs?number=25-26577", "/api/unanswered", "/api/nothing"],
];

test("threads answer what one alone answers, also what was asked wrongly, in any language", async () => {
  const asked = ["en", "de"].flatMap((lang) =>
    addresses.map((address) => `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`),
  );
  const replyAt = async (server: string, address: string) => {
    const reply = await fetch(new URL(address, server));
    return [address, reply.status, await reply.text()];
  };
  const all = (server: string) => Promise.all(asked.map((address) => replyAt(server, address)));
  const expected = await all(alone.server.url);
  expect(new Set(expected.map(([, status]) => status))).toEqual(new Set([200, 400, 404]));
  expect(await all(url)).toEqual(expected);
  expect(await all(url)).toEqual(expected);
}, 30_000);

test("all threads answer from the index that another process has written", async () => {
  const found = async (hits: number) => {
    const reply = await fetch(new URL(`/api/search?q=Quittenbäume&limit=${hits}`, url));
    return ((await reply.json()) as { total: number }).total;
  };
  const both = () => Promise.all([1, 2, 3, 4].map(found));
  expect(await both()).toEqual([0, 0, 0, 0]);
  const paper = "Stadt Braunschweig\n25-00001\n\nAnfrage (öffentlich)\n\nBetreff:\nQuittenbäume am Wall\n";
  writeFileSync(join(folder, "new.txt"), paper);
  execFileSync(process.execPath, [drs, "index", folder]);
  expect(await both()).toEqual([1, 1, 1, 1]);
  rmSync(join(folder, "new.txt"));
  execFileSync(process.execPath, [drs, "index", folder]);
  expect(await both()).toEqual([0, 0, 0, 0]);
}, 60_000);
