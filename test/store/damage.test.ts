import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checksumOf } from "../../src/store/files/manifest.ts";
import { found, type TestCorpus, testCorpus } from "./corpus.ts";

const files = { "a.md": "Betreff:\nRadweg\n", "b.md": "Betreff:\nAmpel\n" };

describe("a damaged index is made anew, without a word", () => {
  test.each<[string, (folder: string) => void]>([
    ["every file cut in half", (folder) => forEachFile(folder, (file) => truncateSync(file, statSync(file).size >> 1))],
    [
      "every file cut by a byte",
      (folder) => forEachFile(folder, (file) => truncateSync(file, statSync(file).size - 1)),
    ],
    ["every file empty", (folder) => forEachFile(folder, (file) => truncateSync(file, 0))],
    [
      "every file garbage of the same length",
      (folder) => forEachFile(folder, (file) => writeFileSync(file, "x".repeat(statSync(file).size))),
    ],
    ["no manifest", (folder) => rmSync(join(folder, "manifest.json"))],
    ["a manifest of garbage", (folder) => writeFileSync(join(folder, "manifest.json"), "garbage")],
    ["a manifest that is null", (folder) => writeFileSync(join(folder, "manifest.json"), "null")],
    ["a manifest of another format", (folder) => changeManifest(folder, (manifest) => ({ ...manifest, format: 999 }))],
    ["a manifest without its files", (folder) => changeManifest(folder, ({ files: _, ...manifest }) => manifest)],
    ["a manifest with nothing but its format", (folder) => changeManifest(folder, ({ format }) => ({ format }))],
  ])("%s", async (_, damage) => {
    const corpus = testCorpus(files);
    const papers = (await corpus.open()).index.papers();
    damage(corpus.folder);
    await expectRebuilt(corpus, papers);
  });

  test("any one of its files cut or gone", async () => {
    const corpus = testCorpus(files);
    const papers = (await corpus.open()).index.papers();
    const names = dataFiles(corpus.folder);
    expect(names.length).toBeGreaterThan(1);
    for (const [i] of names.entries()) {
      for (const damage of [
        (file: string) => truncateSync(file, statSync(file).size - 1),
        (file: string) => rmSync(file),
      ]) {
        damage(join(corpus.folder, dataFiles(corpus.folder)[i] ?? ""));
        await expectRebuilt(corpus, papers);
      }
    }
  });

  test("all but the manifest gone", async () => {
    const corpus = testCorpus(files);
    const papers = (await corpus.open()).index.papers();
    for (const name of readdirSync(corpus.folder)) {
      if (name !== "manifest.json") rmSync(join(corpus.folder, name), { recursive: true });
    }
    await expectRebuilt(corpus, papers);
  });
});

async function expectRebuilt(corpus: TestCorpus, papers: unknown): Promise<void> {
  const opened = await corpus.open();
  expect(opened.unsaved?.message).toBeUndefined();
  expect(opened.read).toBe(2);
  expect(opened.index.papers()).toEqual(papers);
  expect(found(opened, "Ampel")).toEqual(["papers/b.md"]);
  expect((await corpus.open()).read).toBe(0);
}

function changeManifest(folder: string, change: (manifest: Record<string, unknown>) => unknown): void {
  const file = join(folder, "manifest.json");
  const [json = ""] = readFileSync(file, "utf8").split("\n");
  const changed = JSON.stringify(change(JSON.parse(json)));
  writeFileSync(file, `${changed}\n${checksumOf(changed)}\n`);
}

/** The files that hold the index, without the manifest. */
function dataFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return all.filter((name) => !/^(?:manifest\.json|\.gitignore)$/.test(name) && statSync(join(folder, name)).isFile());
}

function forEachFile(folder: string, change: (file: string) => void): void {
  for (const name of dataFiles(folder)) change(join(folder, name));
}
