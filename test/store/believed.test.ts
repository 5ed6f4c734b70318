import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { manifestOf, rootOfIndex } from "../../src/store/files/index-folder.ts";
import { checksumOf } from "../../src/store/files/manifest.ts";
import { cacheFolder } from "../../src/store/files/user-cache.ts";
import { openAsItIs } from "../../src/store/read/open-as-it-is.ts";
import { corpusAt, found, temporaryFolder, testCorpus } from "./corpus.ts";

const files = { "a.md": "Betreff:\nRadweg\n" };
const { XDG_CACHE_HOME: cache = "", HOME: home = "" } = process.env;

afterEach(() => {
  vi.stubEnv("XDG_CACHE_HOME", cache);
  vi.stubEnv("DRS_TRUST_INDEX", undefined);
  vi.stubEnv("HOME", home);
});

/** As if another user or another machine went on from here. */
function leaveHome(): void {
  vi.stubEnv("XDG_CACHE_HOME", temporaryFolder());
}

/** Writes other values into a manifest, with the right checksum. */
function forge(folder: string, change: Readonly<Record<string, unknown>>): void {
  const file = join(folder, "manifest.json");
  const [json = ""] = readFileSync(file, "utf8").split("\n");
  const forged = JSON.stringify({ ...JSON.parse(json), ...change });
  writeFileSync(file, `${forged}\n${checksumOf(forged)}\n`);
}

const isForeign = { read: 1, isForeign: true };

describe("an index is believed", () => {
  test("where this user's drs wrote it, also after the corpus has moved", async () => {
    const corpus = testCorpus(files);
    expect(await corpus.open()).not.toHaveProperty("isForeign");
    const moved = join(dirname(corpus.root), "moved");
    renameSync(corpus.root, moved);
    expect(await corpusAt(moved).open()).toMatchObject({ read: 0 });
  });

  test("not where another user wrote it, and then again", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    leaveHome();
    expect(manifestOf(corpus.folder)).toBeUndefined();
    expect(rootOfIndex(corpus.folder)).toBeUndefined();
    expect(openAsItIs(corpus.folder, "papers")).toBeUndefined();
    expect(await corpus.open()).toMatchObject(isForeign);
    expect(await corpus.open()).toMatchObject({ read: 0 });
  });

  test("not where anything in its manifest is another, as one that hides that papers came", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    forge(corpus.folder, { traces: { folders: [], files: [] } });
    corpus.write("b.md", "Betreff:\nBrunnen\n");
    const opened = await corpus.open({ checkUpTo: 0 });
    expect(opened).toMatchObject({ read: 2, isForeign: true });
    expect(found(opened, "Brunnen")).toEqual(["papers/b.md"]);
  });

  test("not where one of its files was written again, even with the right checksums", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const segment = readdirSync(corpus.folder).find((name) => name.startsWith("segment-")) ?? expect.fail();
    const bytes = readFileSync(join(corpus.folder, segment));
    writeFileSync(join(corpus.folder, segment), bytes);
    const opened = await corpus.open();
    expect(opened.damage).toMatchObject({ what: { id: "damaged-changed" } });
    expect(found(opened, "Radweg")).toEqual(["papers/a.md"]);
  });

  test("as a copy with its times, by who wrote it", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const copy = join(temporaryFolder(), "copy");
    cpSync(corpus.root, copy, { recursive: true, preserveTimestamps: true });
    expect(await corpusAt(copy).open()).toMatchObject({ read: 0 });
  });

  test("where it was copied from, after the copy was updated", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const copied = corpusAt(join(temporaryFolder(), "copied"));
    cpSync(corpus.root, copied.root, { recursive: true, preserveTimestamps: true });
    copied.write("b.md", "Betreff:\nFußweg\n");
    for (const one of [copied, corpus, copied]) expect(await one.open()).not.toHaveProperty("isForeign");
  });

  test("where a person says so, outside of the corpus", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    leaveHome();
    vi.stubEnv("DRS_TRUST_INDEX", "1");
    expect(await corpus.open()).toMatchObject({ read: 0 });
  });
});

describe("what a cache says of an index counts", () => {
  test("not if the cache was chosen to lie in the same repository", async () => {
    const repository = testCorpus();
    mkdirSync(join(repository.root, ".git"));
    mkdirSync(join(repository.root, "papers"));
    const corpus = corpusAt(join(repository.root, "papers"));
    corpus.write("a.md", "Betreff:\nRadweg\n");
    vi.stubEnv("XDG_CACHE_HOME", join(repository.root, ".cache"));
    expect((await corpus.open()).unsaved?.message).toMatch(/set DRS_TRUST_INDEX=1/);
    expect(await corpus.open()).toMatchObject({ read: 1, isForeign: true });
    vi.stubEnv("DRS_TRUST_INDEX", "1");
    expect(await corpus.open()).toMatchObject({ read: 0 });
  });

  test.skipIf(process.geteuid === undefined)("not if others may write to it", async () => {
    const corpus = testCorpus(files);
    vi.stubEnv("XDG_CACHE_HOME", temporaryFolder());
    const drs = join(process.env["XDG_CACHE_HOME"] ?? "", "drs");
    mkdirSync(drs, { mode: 0o700 });
    await corpus.open();
    expect(await corpus.open()).toMatchObject({ read: 0 });
    const { chmodSync } = await import("node:fs");
    chmodSync(drs, 0o777);
    expect(await corpus.open()).toMatchObject(isForeign);
  });

  test("not without a home, which is no error", async () => {
    const corpus = testCorpus(files);
    vi.stubEnv("XDG_CACHE_HOME", "/dev/null/nowhere");
    for (let i = 0; i < 2; i++) expect(found(await corpus.open(), "Radweg")).toEqual(["papers/a.md"]);
  });

  test("of those that are still there first, where there are many", async () => {
    leaveHome();
    const all = join(process.env["XDG_CACHE_HOME"] ?? "", "drs/indexes");
    const oldest = testCorpus(files);
    await oldest.open();
    const [kept = expect.fail()] = readdirSync(all);
    utimesSync(join(all, kept), 0, 0);
    for (let i = 0; i < 210; i++) {
      mkdirSync(join(all, `files-mj${i}`));
      utimesSync(join(all, `files-mj${i}`), i, i);
    }
    const corpus = testCorpus(files);
    await corpus.open();
    expect(readdirSync(all)).toHaveLength(2);
    expect(await corpus.open()).toMatchObject({ read: 0 });
    expect(await oldest.open()).toMatchObject({ read: 0 });
    rmSync(all, { recursive: true });
    expect(await corpus.open()).toMatchObject(isForeign);
  });

  test("and no home is made for it", async () => {
    const home = join(temporaryFolder(), "nobody");
    vi.stubEnv("XDG_CACHE_HOME", undefined);
    vi.stubEnv("HOME", home);
    await testCorpus(files).open();
    expect(existsSync(home)).toBe(false);
    mkdirSync(home);
    await testCorpus(files).open();
    expect(readdirSync(join(home, process.platform === "darwin" ? "Library/Caches" : ".cache"))).toEqual(["drs"]);
  });
});

describe("the cache is the one that the start of the program finds", () => {
  const { findCacheFolder } = createRequire(import.meta.url)("../../bin/cache-folder.js");

  test.each([
    ["by default", { XDG_CACHE_HOME: undefined }],
    ["where the variable is empty", { XDG_CACHE_HOME: "" }],
    ["where a person chose it", { XDG_CACHE_HOME: join(tmpdir(), "chosen") }],
    ["nowhere where it is relative", { XDG_CACHE_HOME: "chosen" }],
  ])("%s", (_, variables) => {
    vi.stubEnv("HOME", temporaryFolder());
    vi.stubEnv("XDG_CACHE_HOME", variables.XDG_CACHE_HOME);
    expect(findCacheFolder()?.path).toBe(cacheFolder());
  });
});
