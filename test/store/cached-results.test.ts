import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testCorpus } from "./corpus.ts";

const TEXT = "Stellungnahme zu Radwegen: Größe, Ort und Zeit. ".repeat(40);

/** The files of results in the user's cache. */
function cachedFiles(): string[] {
  const cache = process.env["XDG_CACHE_HOME"] ?? expect.fail();
  const files = readdirSync(cache, { recursive: true, encoding: "utf8" }).map((file) => join(cache, file));
  return files.filter((file) => /\/result-[^/]*$/.test(file));
}

test("what is cached is there for whoever opens the index after that, by its name", async () => {
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

test("an index that was changed has no results, and those that it had are removed", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const before = cachedFiles().length;
  (await corpus.open()).index.cache("first", TEXT);
  expect(cachedFiles()).toHaveLength(before + 1);
  corpus.write("b.md", "Betreff:\nAmpel\n");
  const { index } = await corpus.open();
  expect([index.cached("first"), cachedFiles().length]).toEqual([undefined, before]);
});

test("an update with nothing to do leaves results alone", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  (await corpus.open()).index.cache("first", TEXT);
  await corpus.open({ update: "compact" });
  expect((await corpus.open()).index.cached("first")).toBe(TEXT);
});

test("what is damaged counts as missing, wherever", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const { index } = await corpus.open();
  const others = new Set(cachedFiles());
  index.cache("first", TEXT);
  const file = cachedFiles().find((one) => !others.has(one)) ?? expect.fail();
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

test("what a repository brings as a result counts for nothing", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const { index } = await corpus.open();
  const others = new Set(cachedFiles());
  index.cache("first", TEXT);
  const file = cachedFiles().find((one) => !others.has(one)) ?? expect.fail();
  for (const name of readdirSync(corpus.folder)) {
    if (name.startsWith("files-")) writeFileSync(join(corpus.folder, `kept-first-${name}`), readFileSync(file));
  }
  rmSync(file);
  expect(index.cached("first")).toBeUndefined();
});

test("a cache that takes no files is no error", async () => {
  const corpus = testCorpus({ "a.md": "Betreff:\nRadweg\n" });
  const { index } = await corpus.open();
  rmSync(join(process.env["XDG_CACHE_HOME"] ?? expect.fail(), "drs"), { recursive: true });
  index.cache("first", TEXT);
  expect(index.cached("first")).toBeUndefined();
});
