import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Session } from "../../src/app/session.ts";
import { indexReady } from "../../src/serve/index-ready.ts";
import { project } from "../session.ts";
import { type Served, sampleCorpus, startServed } from "./served.ts";

const paper = "Stadt Braunschweig\n25-00001\n\nAnfrage (öffentlich)\n\nBetreff:\nQuittenbäume am Wall\n";

let served: Served;
let folder = "";
beforeEach(() => {
  folder = sampleCorpus();
});
afterEach(() => served.end());

const found = async (): Promise<unknown> => {
  const { body } = await served.get("/api/search?q=Quittenbäume");
  return (body as { total?: number }).total ?? body;
};

describe("an index that stays open", () => {
  test("is replaced when another process has written a newer one", async () => {
    served = await startServed(folder);
    expect(await found()).toBe(0);
    writeFileSync(join(folder, "new.txt"), paper);
    expect(await found()).toBe(0);
    execFileSync(process.execPath, [join(project, "bin/drs.js"), "index", folder]);
    expect(await found()).toBe(1);
    rmSync(join(folder, "new.txt"));
    execFileSync(process.execPath, [join(project, "bin/drs.js"), "index", folder]);
    expect(await found()).toBe(0);
  });

  test("takes in what comes and goes while it is watched", async () => {
    served = await startServed(folder, { watch: true });
    writeFileSync(join(folder, "new.txt"), paper);
    await expect.poll(found, { timeout: 30_000 }).toBe(1);
    rmSync(join(folder, "new.txt"));
    await expect.poll(found, { timeout: 30_000 }).toBe(0);
  }, 70_000);

  test("is built again when it turns out to be damaged, and nothing is answered from what was", async () => {
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
    writeFileSync(join(folder, "new.txt"), paper);
    utimesSync(join(folder, "new.txt"), 1_700_000_000, 1_700_000_000);
    served = await startServed(folder);
    const index = join(folder, ".drs");
    const [segment = ""] = readdirSync(index).filter((name) => name.startsWith("segment-"));
    const bytes = readFileSync(join(index, segment));
    writeFileSync(
      join(index, segment),
      bytes.map((byte, at) => (at > 8 ? 255 - byte : byte)),
    );
    expect(await Promise.all([found(), found(), found()])).toEqual([1, 1, 1]);
  });

  test("whoever asks while one is being built is told to come again", async () => {
    served = await startServed(folder);
    const building = { renew: () => new Promise(() => {}) } as unknown as Session;
    await expect(indexReady(building, 20)).rejects.toMatchObject({ refusal: { kind: "index-not-ready" } });
  });

  test("a corpus whose papers are gone is told as that", async () => {
    served = await startServed(folder);
    expect(await found()).toBe(0);
    for (const name of readdirSync(folder)) if (name !== ".drs") rmSync(join(folder, name));
    rmSync(join(folder, ".drs"), { recursive: true });
    expect(await served.get("/api/corpus")).toMatchObject({ status: 503, body: { error: { kind: "no-papers" } } });
  });
});
