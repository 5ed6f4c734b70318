import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { age, found, leaves, subjects, testCorpus } from "./corpus.ts";

const paper = (betreff: string): string => `Betreff:\n${betreff}\n\nSachverhalt:\nDer Rat berät darüber.\n`;

describe("opening an index", () => {
  test("builds it where there is none", async () => {
    const corpus = testCorpus({ "b.md": paper("Radweg"), "sub/25-00001.txt": paper("Spielplatz") });
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 2, changed: 0, removed: 0, behind: false, read: 2 });
    expect(opened.unsaved).toBeUndefined();
    expect(opened.index.municipality).toBe("braunschweig");
    expect(opened.index.problems).toEqual([]);
    expect(opened.index.papers().map(({ file }) => file)).toEqual(["papers/b.md", "papers/sub/25-00001.txt"]);
    expect(opened.index.paper("papers/sub/25-00001.txt")).toMatchObject({
      betreff: "Spielplatz",
      drucksache: "25-00001",
    });
    expect(opened.index.paper("papers/none.md")).toBeUndefined();
    expect(found(opened, "Radweg")).toEqual(["papers/b.md"]);
  });

  test("knows which papers ask without an answer of their own, and which may answer another", async () => {
    const corpus = testCorpus({
      "a.md": "Anfrage\n\nWir fragen:\n\n1. Wer?\n",
      "b.md": "Anfrage\n\nWir fragen:\n\n1. Wer?\n\nStellungnahme:\n\nZu 1: Alle.\n",
      "c.md": "Stellungnahme\n\nZu 1: Alle.\n",
      "d.md": "Mitteilung\n\nZur Anfrage (25-10007) wird wie folgt Stellung genommen: Es ist so.\n",
      "e.md": paper("Radweg"),
      // A text that only asks in passing, and a cover sheet.
      "g.md": "Was ist zu tun?\n",
      "h.md": "Anfrage\n\nDrucksache: 25-10009\n\nBetreff: Radweg\n",
    });
    const { index } = await corpus.open();
    const files = (part: "asks" | "answers"): string[] => index.heads(part).map(({ file }) => file);
    expect([files("asks"), files("answers")]).toEqual([["papers/a.md"], ["papers/b.md", "papers/c.md", "papers/d.md"]]);
    corpus.remove("a.md");
    corpus.write("f.md", "Anfrage\n\nWir fragen:\n\n1. Wo?\n");
    expect((await corpus.open()).index.heads("asks").map(({ file }) => file)).toEqual(["papers/f.md"]);
  });

  test("of an empty corpus gives an empty one", async () => {
    const opened = await testCorpus().open();
    expect([opened.index.papers(), opened.index.rank([]).first, opened.index.rank(leaves("Radweg")).first]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("the second time reads nothing, and answers the same", async () => {
    const corpus = testCorpus({ "a.md": paper("Radweg"), "b.md": paper("Spielplatz am Radweg") });
    const first = await corpus.open();
    const second = await corpus.open();
    expect(second).toMatchObject({ added: 0, changed: 0, removed: 0, behind: false, read: 0 });
    expect(second.index.papers()).toEqual(first.index.papers());
    expect(second.index.rank(leaves("Radweg"))).toEqual(first.index.rank(leaves("Radweg")));
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
    expect(here.index.papers().map(({ file }) => file)).toEqual(["a.md"]);
    expect(here.index.problems.map(({ file }) => file)).toEqual(["b.md"]);
    expect(found(here, "Radweg")).toEqual(["a.md"]);
    expect(here.index.rank(leaves("Radweg")).total).toBe(1);
    expect(found(await corpus.open({ shownRoot: "/else/where" }), "Radweg")).toEqual(["/else/where/a.md"]);
  });
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
    expect((await testCorpus(files).open({ checkUpTo: 2 })).index.papers()).toHaveLength(3);
  });

  test("answers from the index as it is and says how many files differ", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    corpus.write("a.md", paper("Umweg"));
    corpus.write("d.md", paper("Brunnen"));
    corpus.remove("b.md");
    const opened = await corpus.open({ checkUpTo: 2 });
    expect(opened).toMatchObject({ behind: true, added: 0, changed: 0, removed: 0, read: 0 });
    expect(subjects(opened)).toEqual(["Radweg", "Ampel", "Spielplatz"]);
    expect(found(opened, "Brunnen")).toEqual([]);
  });

  test("is brought up to date when that is asked for", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    corpus.write("a.md", paper("Umweg"));
    expect(await corpus.open({ checkUpTo: 2, update: "changes", mustSave: true })).toMatchObject({
      behind: false,
      changed: 1,
      read: 1,
    });
    expect(subjects(await corpus.open({ checkUpTo: 2 }))).toEqual(["Umweg", "Ampel", "Spielplatz"]);
  });

  test("of just the limit is still checked", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    corpus.write("a.md", paper("Umweg"));
    expect(await corpus.open({ checkUpTo: 3 })).toMatchObject({ behind: false, changed: 1 });
  });
});

test("an index that is deleted loses nothing", async () => {
  const corpus = testCorpus({ "a.md": paper("Radweg") });
  const first = await corpus.open();
  rmSync(corpus.folder, { recursive: true });
  const second = await corpus.open();
  expect(second.read).toBe(1);
  expect(second.index.papers()).toEqual(first.index.papers());
});
