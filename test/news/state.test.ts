import { describe, expect, test } from "vitest";
import { parseState } from "../../src/news/parse-state.ts";
import type { NewsState } from "../../src/news/state.ts";
import { stateText } from "../../src/news/state-text.ts";

const paper = {
  file: "a/b.md",
  hash: "x",
  drucksache: "24-20100",
  betreff: "Zeile\n2",
  results: ["Rat: ja"],
  open: true as const,
};
const state: NewsState = new Map([
  ["radweg", { news: "radweg", begun: "2026-01-02", papers: new Map([[paper.file, paper]]), told: [] }],
  [
    "",
    {
      news: "",
      begun: "2026-01-01",
      papers: new Map([["z", { file: "z", hash: "y", sessions: [{ date: "2026-02-01", committee: "Rat" }] }]]),
      told: [{ told: "2026-01-03", what: ["answered"], file: "z", by: [{ file: "r" }] }],
    },
  ],
]);
const text = stateText(state);

describe("a state's file", () => {
  test("holds what was told, the same text for the same state", () => {
    const read = parseState(text);
    expect(read).toEqual({ state });
    expect("state" in read && stateText(read.state)).toBe(text);
    expect(stateText(new Map([...state].reverse()))).toBe(text);
  });

  test("is empty where nobody was told anything", () => {
    expect(parseState(stateText(new Map()))).toEqual({ state: new Map() });
  });

  const lines = text.split("\n");
  const with_ = (line: number, other: string) => lines.with(line - 1, other).join("\n");

  test.each<readonly [string, string, number, string]>([
    ["nothing", "", 1, "no-state"],
    ["other text", "Der Rat beschließt.\n", 1, "no-state"],
    ["other JSON", '{"baseline": 1}\n', 1, "no-state"],
    ["a later form", with_(1, '{"drsNews":2}'), 1, "other-form"],
    ["the first line alone", '{"drsNews":1}\n', 1, "cut"],
    ["a beginning", lines.slice(0, 4).join("\n"), 4, "cut"],
    ["half a line", text.slice(0, text.indexOf("hash")), 3, "no-json"],
    ["a line less", lines.filter((_, i) => i !== 2).join("\n"), 6, "cut"],
    ["a line twice", with_(4, lines[2] ?? ""), 4, "foreign"],
    ["a list for a paper", with_(3, "[]"), 3, "no-json"],
    ["a paper without a file", with_(3, '{"hash":"x"}'), 3, "foreign"],
    ["a day that is none", with_(2, '{"news":"","begun":"2026-02-31"}'), 2, "foreign"],
    ["news of no kind", with_(4, '{"told":"2026-01-03","what":["lost"],"file":"z"}'), 4, "foreign"],
    ["a paper before any reader", with_(2, lines[2] ?? ""), 2, "foreign"],
  ])("is not %s", (_what, wrong, line, why) => {
    expect(parseState(wrong)).toEqual({ mistake: { line, why } });
  });
});
