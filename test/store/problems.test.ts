import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { inWords } from "../language/in-words.ts";
import { leaves, type TestOpening, testCorpus } from "./corpus.ts";

const pdf = "%PDF-1.7\n";
const paper = "Betreff:\nRadweg\n";

/** The files that an opened index complains of. */
function named({ index }: TestOpening): string[] {
  return index.problems.map(({ file, kind }) => `${file} ${kind}`).sort();
}

describe("a file that cannot be read", () => {
  test("is named, and the others answer", async () => {
    const corpus = testCorpus({ "a.md": pdf, "b.md": paper });
    const opened = await corpus.open();
    expect(inWords(opened.index.problems)).toEqual([
      { file: "papers/a.md", kind: "not-text", message: expect.stringContaining("PDF"), line: 1, column: 1 },
    ]);
    expect(opened.index.papers().map(({ file }) => file)).toEqual(["papers/b.md"]);
  });

  test("is named at every opening, without being read again", async () => {
    const corpus = testCorpus({ "a.md": pdf, "b.md": paper });
    await corpus.open();
    const second = await corpus.open();
    expect(second.read).toBe(0);
    expect(named(second)).toEqual(["papers/a.md not-text"]);
  });

  test("is named once, also when others change", async () => {
    const corpus = testCorpus({ "a.md": pdf, "b.md": paper });
    await corpus.open();
    corpus.write("c.md", pdf);
    expect(named(await corpus.open())).toEqual(["papers/a.md not-text", "papers/c.md not-text"]);
    expect(named(await corpus.open())).toEqual(["papers/a.md not-text", "papers/c.md not-text"]);
  });

  test("is not named any more when it is mended or gone", async () => {
    const corpus = testCorpus({ "a.md": pdf, "b.md": pdf });
    await corpus.open();
    corpus.write("a.md", paper);
    expect(named(await corpus.open())).toEqual(["papers/b.md not-text"]);
    corpus.remove("b.md");
    expect(named(await corpus.open())).toEqual([]);
  });

  test("takes its paper out of the answers when it gets so", async () => {
    const corpus = testCorpus({ "a.md": paper });
    await corpus.open();
    corpus.write("a.md", pdf);
    const opened = await corpus.open();
    expect(opened.index.papers()).toEqual([]);
    expect(opened.index.rank(leaves("Radweg")).first).toEqual([]);
    expect(named(opened)).toEqual(["papers/a.md not-text"]);
  });
});

describe.skipIf(process.platform === "win32")("what cannot be listed", () => {
  test("is named at every opening, while it is so and no longer", async () => {
    const corpus = testCorpus({ "b.md": paper });
    symlinkSync("gone.md", join(corpus.root, "a.md"));
    expect(named(await corpus.open())).toEqual(["papers/a.md unreadable"]);
    expect(named(await corpus.open())).toEqual(["papers/a.md unreadable"]);
    corpus.remove("a.md");
    expect(named(await corpus.open())).toEqual([]);
  });

  test("is named though no file changed since the index was made, and once only when one does", async () => {
    const corpus = testCorpus({ "b.md": paper });
    await corpus.open();
    symlinkSync("gone.md", join(corpus.root, "a.md"));
    const opened = await corpus.open();
    expect(opened.read).toBe(0);
    expect(named(opened)).toEqual(["papers/a.md unreadable"]);
    corpus.write("c.md", paper);
    expect(named(await corpus.open())).toEqual(["papers/a.md unreadable"]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "a folder without permission: its papers are missing and it is named",
    async () => {
      const corpus = testCorpus({ "a.md": paper, "sub/b.md": paper });
      await corpus.open();
      chmodSync(join(corpus.root, "sub"), 0);
      onTestFinished(() => chmodSync(join(corpus.root, "sub"), 0o755));
      const opened = await corpus.open();
      expect(opened.index.papers().map(({ file }) => file)).toEqual(["papers/a.md"]);
      expect(named(opened)).toEqual(["papers/sub unreadable"]);
      chmodSync(join(corpus.root, "sub"), 0o755);
      const mended = await corpus.open();
      expect(mended.index.papers()).toHaveLength(2);
      expect(named(mended)).toEqual([]);
    },
  );
});
