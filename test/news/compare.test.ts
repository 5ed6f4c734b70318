import { describe, expect, test } from "vitest";
import { compare, type Now, type PaperNow } from "../../src/news/compare.ts";
import type { PaperState } from "../../src/news/state.ts";

interface Sketch extends Partial<Omit<PaperState, "file">> {
  readonly decision?: PaperNow["decision"];
  /** How many days it has waited for an answer. */
  readonly waits?: number;
  readonly by?: string;
}

/** Papers as they are, by their files; a hash stands for a text. */
function now(papers: Readonly<Record<string, Sketch>>, more: Partial<Now> = {}): Now {
  return {
    hashes: new Map(Object.entries(papers).map(([file, { hash = "1" }]) => [file, hash])),
    read(file) {
      const { decision, waits: _waits, by: _by, ...state } = papers[file] ?? {};
      return papers[file] && { state: { file, hash: "1", ...state }, ...(decision && { decision }) };
    },
    isOpen: (file) => papers[file]?.waits !== undefined,
    daysOpen: (file) => papers[file]?.waits,
    answersTo: (file) => [papers[file]?.by ?? []].flat().map((by) => ({ file: by })),
    isThere: (file) => file in papers,
    deadline: 60,
    since: "2026-01-01",
    ...more,
  };
}

/** What is told of papers that were so and are so, a line a piece of news. */
function told(before: Readonly<Record<string, Sketch>> | undefined, after: Readonly<Record<string, Sketch>>): string[] {
  const known = before && compare(undefined, now(before)).papers;
  const { items, papers } = compare(known, now(after));
  // Nothing is told twice.
  expect(compare(papers, now(after)).items).toEqual([]);
  return items.map(({ what, file, by }) => `${what.join("+")} ${file}${by ? ` by ${by[0]?.file}` : ""}`);
}

const question = { kind: "anfrage" as const };

describe("what is told", () => {
  test.each<readonly [string, Readonly<Record<string, Sketch>>, Readonly<Record<string, Sketch>>, readonly string[]]>([
    ["nothing, where nothing happened", { a: {} }, { a: {} }, []],
    ["a new paper", { a: {} }, { a: {}, b: { hash: "2" } }, ["new b"]],
    ["a paper whose text is another", { a: {} }, { a: { hash: "2" } }, ["changed a"]],
    ["a paper that is gone", { a: {} }, {}, ["withdrawn a"]],
    ["no file that has another name only", { a: {} }, { b: {} }, []],
    ["of two files with one text the one that is gone", { a: {}, b: {} }, { b: {} }, ["withdrawn a"]],
    ["a paper that was taken back", { a: {} }, { a: { hash: "2", withdrawn: true } }, ["changed+withdrawn a"]],
    ["nothing when a paper that was taken back goes", { a: { withdrawn: true } }, {}, []],
    [
      "an answer with its question, and not by itself",
      { q: { ...question, waits: 5 } },
      { q: { ...question, by: "r" }, r: { hash: "2" } },
      ["answered q by r"],
    ],
    ["a question whose own file has the answer now", { q: { waits: 5 } }, { q: { hash: "2" } }, ["answered+changed q"]],
    ["a question that waits too long", { q: { waits: 59 } }, { q: { waits: 60 } }, ["overdue q"]],
    ["it no second time", { q: { waits: 60 } }, { q: { waits: 61 } }, []],
    ["a new question that has waited too long already", {}, { q: { waits: 99 } }, ["new+overdue q"]],
    ["minutes with a decision", {}, { m: { decision: { words: "Ja" } } }, ["decided m"]],
    ["what a session came to", { a: {} }, { a: { hash: "2", results: ["Rat: ja"] } }, ["decided+changed a"]],
    [
      "a new text beside an old result",
      { a: { results: ["ja"] } },
      { a: { hash: "2", results: ["ja"] } },
      ["changed a"],
    ],
  ])("is %s", (_what, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test("is the first time what is not old, and what is overdue", () => {
    const papers = {
      old: { date: "2025-12-31" },
      new: { date: "2026-01-01" },
      undated: {},
      q: { waits: 99, date: "2025-01-01" },
    };
    expect(told(undefined, papers)).toEqual(["new new", "overdue q"]);
  });

  test("is a last time what changed so that it is followed no more", () => {
    const known = compare(undefined, now({ a: {}, b: {} })).papers;
    const later = now({ a: { hash: "2" }, b: {} });
    const { items } = compare(known, { ...later, hashes: new Map() });
    expect(items.map(({ what, file }) => `${what} ${file}`)).toEqual(["changed a"]);
  });

  test("begins to wait anew where the answer is gone", () => {
    const answered = { q: { by: "r" }, r: { hash: "2" } };
    expect(told(answered, { q: { waits: 70 } })).toEqual(["overdue q", "withdrawn r"]);
  });

  test("is no delay a second time, where somebody asked without a deadline meanwhile", () => {
    const papers = { q: { waits: 99 } };
    const first = compare(undefined, now(papers));
    const second = compare(first.papers, now(papers, { deadline: undefined }));
    expect(compare(second.papers, now(papers)).items).toEqual([]);
  });
});
