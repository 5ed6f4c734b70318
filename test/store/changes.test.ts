import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { age, found, subjects, testCorpus } from "./corpus.ts";

const paper = (betreff: string): string => `Betreff:\n${betreff}\n\nSachverhalt:\nDer Rat berät darüber.\n`;

describe("opening an index", () => {
  test("builds it where there is none", async () => {
    const corpus = testCorpus({ "b.md": paper("Radweg"), "sub/25-00001.txt": paper("Spielplatz") });
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 2, changed: 0, removed: 0, behind: 0, read: 2 });
    expect(opened.unsaved).toBeUndefined();
    expect(opened.index.municipality).toBe("braunschweig");
    expect(opened.index.problems).toEqual([]);
    expect(opened.index.papers.map(({ file }) => file)).toEqual(["papers/b.md", "papers/sub/25-00001.txt"]);
    expect(opened.index.paper("papers/sub/25-00001.txt")).toMatchObject({
      betreff: "Spielplatz",
      drucksache: "25-00001",
    });
    expect(opened.index.paper("papers/none.md")).toBeUndefined();
    expect(found(opened, "Radweg")).toEqual(["papers/b.md"]);
  });

  test("of an empty corpus gives an empty one", async () => {
    const opened = await testCorpus().open();
    expect([opened.index.papers, opened.index.rank(""), opened.index.rank("Radweg")]).toEqual([[], [], []]);
  });

  test("the second time reads nothing, and answers the same", async () => {
    const corpus = testCorpus({ "a.md": paper("Radweg"), "b.md": paper("Spielplatz am Radweg") });
    const first = await corpus.open();
    const second = await corpus.open();
    expect(second).toMatchObject({ added: 0, changed: 0, removed: 0, behind: 0, read: 0 });
    expect(second.index.papers).toEqual(first.index.papers);
    expect(second.index.rank("Radweg")).toEqual(first.index.rank("Radweg"));
  });

  test("goes by size and time: what has both unchanged is not opened", async () => {
    const corpus = testCorpus();
    corpus.write("a.md", paper("Radweg"), age(3));
    await corpus.open();
    corpus.write("a.md", paper("Umweg "), age(3));
    expect(subjects(await corpus.open())).toEqual(["Radweg"]);
  });

  test("shows the files as people call the corpus' folder, each time anew", async () => {
    const corpus = testCorpus({ "a.md": paper("Radweg"), "b.md": "\u0000\u0001\u0002\u0000" });
    await corpus.open();
    const here = await corpus.open({ shownRoot: "." });
    expect(here).toMatchObject({ read: 0 });
    expect(here.index.papers.map(({ file }) => file)).toEqual(["a.md"]);
    expect(here.index.problems.map(({ file }) => file)).toEqual(["b.md"]);
    expect(found(here, "Radweg")).toEqual(["a.md"]);
    expect(here.index.rank("Radweg", { accept: (file) => file === "a.md" })).toHaveLength(1);
    expect(found(await corpus.open({ shownRoot: "/else/where" }), "Radweg")).toEqual(["/else/where/a.md"]);
  });
});

describe("a file", () => {
  test("that is new is taken in, and only that is read", async () => {
    const corpus = testCorpus({ "b.md": paper("Radweg") });
    await corpus.open();
    corpus.write("a.md", paper("Spielplatz"));
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 1, changed: 0, removed: 0, read: 1 });
    expect(subjects(opened)).toEqual(["Spielplatz", "Radweg"]);
    expect(found(opened, "Rat")).toHaveLength(2);
  });

  test("that changed is read again: its old words are gone", async () => {
    const corpus = testCorpus({ "a.md": paper("Radweg"), "b.md": paper("Ampel") });
    await corpus.open();
    corpus.write("a.md", paper("Spielplatz"));
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 0, changed: 1, removed: 0, read: 1 });
    expect(subjects(opened)).toEqual(["Spielplatz", "Ampel"]);
    expect(found(opened, "Radweg")).toEqual([]);
    expect(found(opened, "Spielplatz")).toEqual(["papers/a.md"]);
  });

  test("that changed its time only, or its size only, is read again", async () => {
    const corpus = testCorpus();
    corpus.write("time.md", paper("Radweg"), age(3));
    corpus.write("size.md", paper("Radweg"), age(3));
    await corpus.open();
    corpus.write("time.md", paper("Umweg "), age(2));
    corpus.write("size.md", paper("Holzweg"), age(3));
    const opened = await corpus.open();
    expect(opened).toMatchObject({ changed: 2, read: 2 });
    expect(subjects(opened)).toEqual(["Holzweg", "Umweg"]);
  });

  test("that got an older time, as from a backup, is read again", async () => {
    const corpus = testCorpus();
    corpus.write("a.md", paper("Radweg"), age(3));
    await corpus.open();
    corpus.write("a.md", paper("Umweg "), age(300));
    expect(subjects(await corpus.open())).toEqual(["Umweg"]);
  });

  test("that is gone is gone from papers and answers", async () => {
    const corpus = testCorpus({ "a.md": paper("Radweg"), "sub/b.md": paper("Radweg"), "sub/c.md": paper("Radweg") });
    await corpus.open();
    corpus.remove("sub");
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 0, changed: 0, removed: 2, read: 0 });
    expect(opened.index.papers).toHaveLength(1);
    expect(found(opened, "Radweg")).toEqual(["papers/a.md"]);
    corpus.remove("a.md");
    expect((await corpus.open()).index.papers).toEqual([]);
    expect((await corpus.open()).index.rank("")).toEqual([]);
  });

  test("that was renamed has its new name only", async () => {
    const corpus = testCorpus({ "25-00001.md": paper("Radweg") });
    await corpus.open();
    corpus.rename("25-00001.md", "25-00002.md");
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 1, removed: 1 });
    expect(opened.index.papers).toMatchObject([{ file: "papers/25-00002.md", drucksache: "25-00002" }]);
    expect(found(opened, "Radweg")).toEqual(["papers/25-00002.md"]);
  });

  test("whose name is that of another in other case or form is another file", async () => {
    const names = ["\u00e4.md", "a\u0308.md", "Paper.md", "paper.md"];
    const corpus = testCorpus();
    for (const name of names) corpus.write(name, paper("Radweg"));
    const opened = await corpus.open();
    expect(found(opened, "Radweg")).toHaveLength(opened.index.papers.length);
    expect((await corpus.open()).index.papers).toEqual(opened.index.papers);
  });

  test.each(["__proto__.md", "constructor.md", "a b\n\u001b[31m.md", "ü/–.txt"])("may be called %j", async (name) => {
    const corpus = testCorpus({ [name]: paper("Radweg") });
    await corpus.open();
    corpus.write("else.md", paper("Ampel"));
    const opened = await corpus.open();
    expect(found(opened, "Radweg")).toEqual([`papers/${name}`]);
    expect(opened.index.paper(`papers/${name}`)?.betreff).toBe("Radweg");
  });

  test("written at the time of the index is read again: its next change may have the same time and size", async () => {
    const corpus = testCorpus();
    const now = new Date();
    corpus.write("a.md", paper("Radweg"), now);
    await corpus.open();
    corpus.write("a.md", paper("Umweg "), now);
    expect(subjects(await corpus.open())).toEqual(["Umweg"]);
  });

  test("written right before the index, and again right after, in the same size", async () => {
    const corpus = testCorpus();
    for (let i = 0; i < 20; i++) {
      corpus.write("a.md", paper(`Radweg ${10 + i}`), new Date());
      expect(subjects(await corpus.open())).toEqual([`Radweg ${10 + i}`]);
    }
  });
});

test("the papers come in the order of their paths, whatever came first", async () => {
  const corpus = testCorpus({
    "b.md": paper("B"),
    "B.md": paper("Gross"),
    "a/z.md": paper("Z"),
    "10.md": paper("Zehn"),
  });
  const order = ["papers/10.md", "papers/B.md", "papers/a/z.md", "papers/b.md"];
  expect((await corpus.open()).index.papers.map(({ file }) => file)).toEqual(order);
  corpus.write("9.md", paper("Neun"));
  corpus.write("10.md", paper("Zehn, neu"));
  const later = await corpus.open();
  expect(later.index.papers.map(({ file }) => file)).toEqual(order.toSpliced(1, 0, "papers/9.md"));
  expect(later.index.rank("").map(({ file }) => file)).toEqual(later.index.papers.map(({ file }) => file));
});

describe("what was read otherwise is read anew", () => {
  const two = { "a.md": paper("Radweg"), "2015-0307.md": `2015/0307\n${paper("Ampel")}` };

  test.each([
    ["for another municipality", { municipality: karlsruhe }, "karlsruhe"],
    ["for a municipality that changed", { municipality: { ...braunschweig, title: "Braunschweig" } }, "braunschweig"],
    ["by another version", { version: "1.0.1" }, "braunschweig"],
  ])("%s", async (_, options, name) => {
    const corpus = testCorpus(two);
    await corpus.open();
    expect(await corpus.open(options)).toMatchObject({ read: 2, added: 2 });
    const again = await corpus.open(options);
    expect(again.read).toBe(0);
    expect(again.index.municipality).toBe(name);
    expect(await corpus.open()).toMatchObject({ read: 2 });
  });
});

describe("a large corpus", () => {
  const files = { "a.md": paper("Radweg"), "b.md": paper("Ampel"), "c.md": paper("Spielplatz") };

  test("is built all the same", async () => {
    expect((await testCorpus(files).open({ checkUpTo: 2 })).index.papers).toHaveLength(3);
  });

  test("answers from the index as it is and says how many files differ", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    corpus.write("a.md", paper("Umweg"));
    corpus.write("d.md", paper("Brunnen"));
    corpus.remove("b.md");
    const opened = await corpus.open({ checkUpTo: 2 });
    expect(opened).toMatchObject({ behind: 3, added: 0, changed: 0, removed: 0, read: 0 });
    expect(subjects(opened)).toEqual(["Radweg", "Ampel", "Spielplatz"]);
    expect(found(opened, "Brunnen")).toEqual([]);
  });

  test("is brought up to date when that is asked for", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    corpus.write("a.md", paper("Umweg"));
    expect(await corpus.open({ checkUpTo: 2, update: true })).toMatchObject({ behind: 0, changed: 1, read: 1 });
    expect(subjects(await corpus.open({ checkUpTo: 2 }))).toEqual(["Umweg", "Ampel", "Spielplatz"]);
  });

  test("of just the limit is still checked", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    corpus.write("a.md", paper("Umweg"));
    expect(await corpus.open({ checkUpTo: 3 })).toMatchObject({ behind: 0, changed: 1 });
  });
});

test("an index that is deleted loses nothing", async () => {
  const corpus = testCorpus({ "a.md": paper("Radweg") });
  const first = await corpus.open();
  rmSync(corpus.folder, { recursive: true });
  const second = await corpus.open();
  expect(second.read).toBe(1);
  expect(second.index.papers).toEqual(first.index.papers);
});
