import { describe, expect, test } from "vitest";
import { age, found, subjects, testCorpus } from "./corpus.ts";

const paper = (betreff: string): string => `Betreff:\n${betreff}\n\nSachverhalt:\nDer Rat berät darüber.\n`;

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
    expect(opened.index.papers()).toHaveLength(1);
    expect(found(opened, "Radweg")).toEqual(["papers/a.md"]);
    corpus.remove("a.md");
    expect((await corpus.open()).index.papers()).toEqual([]);
    expect((await corpus.open()).index.rank([]).first).toEqual([]);
  });

  test("that was renamed has its new name only", async () => {
    const corpus = testCorpus({ "25-00001.md": paper("Radweg") });
    await corpus.open();
    corpus.rename("25-00001.md", "25-00002.md");
    const opened = await corpus.open();
    expect(opened).toMatchObject({ added: 1, removed: 1 });
    expect(opened.index.papers()).toMatchObject([{ file: "papers/25-00002.md", drucksache: "25-00002" }]);
    expect(found(opened, "Radweg")).toEqual(["papers/25-00002.md"]);
  });

  test("whose name is that of another in other case or form is another file", async () => {
    const names = ["\u00e4.md", "a\u0308.md", "Paper.md", "paper.md"];
    const corpus = testCorpus();
    for (const name of names) corpus.write(name, paper("Radweg"));
    const opened = await corpus.open();
    expect(found(opened, "Radweg")).toHaveLength(opened.index.papers().length);
    expect((await corpus.open()).index.papers()).toEqual(opened.index.papers());
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
  expect((await corpus.open()).index.papers().map(({ file }) => file)).toEqual(order);
  corpus.write("9.md", paper("Neun"));
  corpus.write("10.md", paper("Zehn, neu"));
  const later = await corpus.open();
  expect(later.index.papers().map(({ file }) => file)).toEqual(order.toSpliced(1, 0, "papers/9.md"));
  expect(later.index.rank([]).first.map(({ document }) => later.index.sets.headOf(document).file)).toEqual(
    later.index.papers().map(({ file }) => file),
  );
});

test("many papers of many words may change at once", async () => {
  const corpus = testCorpus();
  const write = (word: string): void => {
    for (let i = 0; i < 40; i++) {
      corpus.write(`${i}.md`, paper(Array.from({ length: 60 }, (_, j) => `${word}${1000 + i * 60 + j}`).join(" ")));
    }
  };
  write("Alt");
  await corpus.open();
  write("Neu");
  const opened = await corpus.open();
  expect(opened).toMatchObject({ changed: 40, read: 40 });
  expect(found(opened, "Neu1061")).toEqual(["papers/1.md"]);
  expect(found(opened, "Alt1061")).toEqual([]);
});
