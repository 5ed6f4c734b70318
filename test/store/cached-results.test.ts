import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type TestCorpus, testCorpus } from "./corpus.ts";

const TEXT = "Stellungnahme zu Radwegen: Größe, Ort und Zeit. ".repeat(40);

function keptFiles({ folder }: TestCorpus): string[] {
  return readdirSync(folder).filter((name) => name.startsWith("kept-"));
}

test("what is kept is there for who opens the index after that, by its name", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const { index } = await corpus.open();
  expect(index.cached("first")).toBeUndefined();
  index.cache("first", TEXT);
  index.cache("second", "");
  const later = (await corpus.open()).index;
  expect([later.cached("first"), later.cached("second"), later.cached("third")]).toEqual([TEXT, "", undefined]);
  later.cache("first", "other");
  expect(index.cached("first")).toBe("other");
});

test("an index that was changed has nothing kept, and what was kept before goes", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  (await corpus.open()).index.cache("first", TEXT);
  expect(keptFiles(corpus)).toHaveLength(1);
  corpus.write("b.md", "Betreff:\nAmpel\n");
  const { index } = await corpus.open();
  expect([index.cached("first"), keptFiles(corpus)]).toEqual([undefined, []]);
});

test("an update leaves alone what belongs to the index that counts", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  (await corpus.open()).index.cache("first", TEXT);
  writeFileSync(join(corpus.folder, "kept-first-files-of-a-run-that-was-killed"), "half");
  // Nothing is to be written, but the folder is tidied.
  await corpus.open({ update: "compact" });
  expect((await corpus.open()).index.cached("first")).toBe(TEXT);
  corpus.write("b.md", "Betreff:\nAmpel\n");
  await corpus.open();
  expect(keptFiles(corpus)).toEqual([]);
});

test("what is damaged counts as missing, wherever", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const { index } = await corpus.open();
  index.cache("first", TEXT);
  const file = join(corpus.folder, keptFiles(corpus)[0] ?? "");
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at);
    writeFileSync(file, flipped);
    expect(index.cached("first")).toBeUndefined();
  }
  for (let length = whole.length - 1; length >= 0; length--) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    expect(index.cached("first")).toBeUndefined();
  }
  writeFileSync(file, whole);
  expect(index.cached("first")).toBe(TEXT);
});

test("a folder that takes no files is no trouble", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const { index } = await corpus.open();
  rmSync(corpus.folder, { recursive: true });
  index.cache("first", TEXT);
  expect(index.cached("first")).toBeUndefined();
});
