import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentsOf, corpusAt, found, temporaryFolder, testCorpus } from "./corpus.ts";

const files = { "a.md": "Betreff:\nRadweg\n", "b.md": "Betreff:\nAmpel\n" };

describe("an index folder", () => {
  test("may stand elsewhere, and be made on the way there", async () => {
    const corpus = testCorpus(files);
    const folder = join(temporaryFolder(), "some/where");
    await corpus.open({ folder });
    expect(await corpus.open({ folder })).toMatchObject({ read: 0 });
    expect(readdirSync(corpus.root)).toEqual(["a.md", "b.md"]);
  });

  test("moves together with its corpus", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const moved = join(dirname(corpus.root), "moved");
    renameSync(corpus.root, moved);
    const opened = await corpusAt(moved).open();
    expect(opened.read).toBe(0);
    expect(found(opened, "Ampel")).toEqual(["papers/b.md"]);
  });

  test("is no business of git", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    execFileSync("git", ["init", "-q"], { cwd: corpus.root });
    const status = execFileSync("git", ["status", "--porcelain"], { cwd: corpus.root, encoding: "utf8" });
    expect(status).toBe("?? a.md\n?? b.md\n");
  });

  test("is not written to when nothing changed", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const before = contentsOf(corpus.folder);
    await corpus.open();
    await corpus.open({ update: "changes", mustSave: true });
    expect(contentsOf(corpus.folder)).toEqual(before);
  });
});

describe("a folder that cannot be written", () => {
  test("answers all the same and says why it was not saved", async () => {
    const corpus = testCorpus(files);
    const folder = join(corpus.root, "a.md/index");
    for (let i = 0; i < 2; i++) {
      const opened = await corpus.open({ folder });
      expect(opened).toMatchObject({ read: 2, unsaved: { code: "ENOTDIR" } });
      expect(found(opened, "Ampel")).toEqual(["papers/b.md"]);
    }
  });

  test("fails an update with the system's reason", async () => {
    const corpus = testCorpus(files);
    const opening = corpus.open({ folder: join(corpus.root, "a.md/index"), update: "changes", mustSave: true });
    await expect(opening).rejects.toMatchObject({ code: "ENOTDIR", syscall: expect.any(String) });
  });

  test("gives the lock back when the writing itself fails", async () => {
    const corpus = testCorpus(files);
    mkdirSync(join(corpus.folder, "manifest.json/in-the-way"), { recursive: true });
    expect((await corpus.open()).unsaved).toBeInstanceOf(Error);
    await expect(corpus.open({ update: "changes", mustSave: true })).rejects.toThrow();
    expect(readdirSync(corpus.folder).sort()).toEqual([".gitignore", "manifest.json"]);
  });
});
