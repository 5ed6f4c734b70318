import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RefusedFolderError } from "../../src/store/files/refusal.ts";
import { inWords } from "../language/in-words.ts";
import { found, temporaryFolder, testCorpus } from "./corpus.ts";

const files = { "a.md": "Betreff:\nRadweg\n", "b.md": "Betreff:\nAmpel\n" };

/** A file outside of any corpus, and what it holds. */
function victim(name = "victim"): { readonly path: string; intact(): boolean } {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, "precious");
  return { path, intact: () => readFileSync(path, "utf8") === "precious" };
}

const fileNames = [
  "manifest.json",
  "manifest.json.new",
  "lock",
  `lock.${process.pid}`,
  `lock.${process.pid}.stale`,
  ".gitignore",
];

describe("nothing in an index folder is followed", () => {
  test.each(fileNames)("a link in place of %s", async (name) => {
    const corpus = testCorpus(files);
    const outside = victim();
    mkdirSync(corpus.folder);
    symlinkSync(outside.path, join(corpus.folder, name));
    for (let i = 0; i < 2; i++) expect(found(await corpus.open(), "Ampel")).toEqual(["papers/b.md"]);
    expect(outside.intact()).toBe(true);
    expect((await corpus.open()).unsaved).toBeUndefined();
  });

  test.each(["manifest.json", "lock", "manifest.json.new"])("a pipe in place of %s", async (name) => {
    const corpus = testCorpus(files);
    mkdirSync(corpus.folder);
    execFileSync("mkfifo", [join(corpus.folder, name)]);
    expect(found(await corpus.open(), "Ampel")).toEqual(["papers/b.md"]);
    expect((await corpus.open()).read).toBe(0);
  });

  test.each(["manifest.json", "lock"])("a device in place of %s", async (name) => {
    const corpus = testCorpus(files);
    mkdirSync(corpus.folder);
    symlinkSync("/dev/zero", join(corpus.folder, name));
    expect(found(await corpus.open(), "Ampel")).toEqual(["papers/b.md"]);
    expect((await corpus.open()).read).toBe(0);
  });

  test("a link in place of each of its other files", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const outside = victim();
    const names = readdirSync(corpus.folder).filter((name) => /^(?:segment|files|vocabulary)-/.test(name));
    expect(names).toHaveLength(3);
    for (const name of names) {
      const file = join(corpus.folder, name);
      const copy = join(outside.path, "..", name);
      writeFileSync(copy, readFileSync(file));
      const { mtime } = statSync(file);
      utimesSync(copy, mtime, mtime);
      rmSync(file);
      symlinkSync(copy, file);
    }
    const opened = await corpus.open();
    expect([opened.read, inWords(opened.damage)]).toEqual([2, expect.stringContaining("is no ordinary file")]);
    expect(outside.intact()).toBe(true);
  });

  test("the folder itself as a link, which is not deleted in either", async () => {
    const corpus = testCorpus(files);
    const elsewhere = temporaryFolder();
    const name = `segment-${(Date.now() - 1).toString(36)}-1-0`;
    writeFileSync(join(elsewhere, name), "precious");
    symlinkSync(elsewhere, corpus.folder);
    const opened = await corpus.open();
    expect(found(opened, "Ampel")).toEqual(["papers/b.md"]);
    expect(opened.unsaved).toBeInstanceOf(RefusedFolderError);
    expect(readdirSync(elsewhere)).toEqual([name]);
    await expect(corpus.open({ update: "rebuild", mustSave: true })).rejects.toThrow(/is a link; name the folder/);
  });

  test.skipIf(process.geteuid?.() !== 0)("a folder of another user, even for one who may do everything", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    chownSync(corpus.folder, 65_534, 65_534);
    const before = readdirSync(corpus.folder);
    const opened = await corpus.open();
    expect([opened.read, opened.unsaved?.message]).toEqual([2, expect.stringContaining("belongs to another user")]);
    expect(readdirSync(corpus.folder)).toEqual(before);
  });
});

describe("what else stands in a folder that was named", () => {
  test("stays, whatever it is called", async () => {
    const corpus = testCorpus(files);
    const folder = temporaryFolder();
    for (const name of ["g-photos", "segment-mwy1hb4l-7r9-2"]) mkdirSync(join(folder, name));
    const names = ["files-of-mine.txt", "segment-2024-1-1", "kept-letters-files-1", "vocabulary-a.csv", "g-1"];
    for (const name of names) writeFileSync(join(folder, name), "precious");
    const before = readdirSync(folder);
    await corpus.open({ folder, update: "changes", mustSave: true });
    corpus.write("c.md", "Betreff:\nBrunnen\n");
    expect((await corpus.open({ folder, update: "rebuild", mustSave: true })).index.papers()).toHaveLength(3);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(before));
    expect(existsSync(join(folder, ".gitignore"))).toBe(false);
  });

  test.each([
    ["manifest.json", '{"name":"a web page"}'],
    ["lock", "precious"],
  ])("%s is not taken for the index' own", async (name, content) => {
    const corpus = testCorpus(files);
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    utimesSync(join(folder, name), 1, 1);
    const opened = await corpus.open({ folder });
    expect(opened.unsaved).toBeInstanceOf(RefusedFolderError);
    expect(readFileSync(join(folder, name), "utf8")).toBe(content);
  });

  test("is made an index again where one was damaged", async () => {
    const corpus = testCorpus(files);
    const folder = temporaryFolder();
    await corpus.open({ folder });
    writeFileSync(join(folder, "manifest.json"), "garbage");
    const second = await corpus.open({ folder });
    expect([second.read, second.damage !== undefined, second.unsaved]).toEqual([2, true, undefined]);
    const third = await corpus.open({ folder });
    expect([third.read, third.damage, third.unsaved, third.isForeign]).toEqual([0, undefined, undefined, undefined]);
  });
});

describe.skipIf(process.geteuid?.() === 0)("what the system does not let be read", () => {
  test("is told as such, and built again", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    chmodSync(join(corpus.folder, "manifest.json"), 0);
    const opened = await corpus.open();
    expect([opened.damage, opened.unreadable?.message]).toEqual([undefined, expect.stringContaining("EACCES")]);
  });
});
