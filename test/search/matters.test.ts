import { expect, test } from "vitest";
import { paper, searchable } from "./corpus.ts";

const text = (about: string): string =>
  `${about} ${"Die Verwaltung hat dazu beraten und legt dar, was zu tun ist. ".repeat(5)}`;
const dated = (number: string, kind: string, day = "2024-03-05"): string =>
  `---\n${number && `drucksache: ${number}\n`}kind: ${kind}\ndate: ${day}\n---\n`;

// Why papers are one hit or several; the papers; for each hit its papers, sorted.
test.each<[why: string, papers: Record<string, string>, hits: string[][]]>([
  [
    "a question and the answer under its number",
    {
      a: paper("Radweg am Ring", text("Radweg eins"), dated("24-10001", "anfrage")),
      b: paper("Radweg am Ring", text("Radweg zwei"), dated("24-10001", "stellungnahme")),
    },
    [["a", "b"]],
  ],
  [
    "minutes without a number, of the same subject and day",
    {
      a: paper("Radweg am Ring", text("Radweg eins"), dated("24-10001", "antrag")),
      b: paper("Radweg am Ring", text("Radweg zwei"), dated("", "protokoll")),
    },
    [["a", "b"]],
  ],
  [
    "what is announced as a motion has the subject of the motion",
    {
      a: paper("Radweg am Ring", text("Radweg eins"), dated("24-10001", "antrag")),
      b: paper("Antrag: Radweg am Ring", text("Radweg zwei"), dated("", "protokoll")),
    },
    [["a", "b"]],
  ],
  [
    "not of another day",
    {
      a: paper("Radweg am Ring", text("Radweg eins"), dated("24-10001", "antrag")),
      b: paper("Radweg am Ring", text("Radweg zwei"), dated("", "protokoll", "2024-04-05")),
    },
    [["a"], ["b"]],
  ],
  [
    "two numbers with one subject are two motions",
    {
      a: paper("Radweg am Ring", text("Radweg eins"), dated("24-10001", "antrag")),
      b: paper("Radweg am Ring", text("Radweg zwei"), dated("24-10002", "antrag")),
    },
    [["a"], ["b"]],
  ],
  [
    "copies of a text, however its lines are broken",
    {
      a: text("Radweg am Ring"),
      b: text("Radweg am Ring").replace(/ /g, "\n"),
    },
    [["a", "b"]],
  ],
  ["not short texts", { a: "Radweg am Ring", b: "Radweg am Ring" }, [["a"], ["b"]]],
])("one hit: %s", async (_, papers, expected) => {
  const { search } = await searchable(papers);
  const { hits, total, matters } = search("Radweg");
  const names = hits.map(({ paper, others = [] }) =>
    [paper, ...others].map(({ file }) => file.replace(".md", "")).sort(),
  );
  expect(names.sort()).toEqual(expected);
  expect([total, matters]).toEqual([Object.keys(papers).length, expected.length]);
  const alone = search("Radweg", 10, { isFolded: false });
  expect(alone.hits).toHaveLength(alone.total);
  expect(alone).not.toHaveProperty("matters");
});
