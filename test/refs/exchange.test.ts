import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Paper } from "../../src/paper/record.ts";
import { exchangeOf } from "../../src/refs/exchange.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { relationsOf } from "../../src/refs/relations.ts";
import { paper } from "./papers.ts";

const place = { start: 0, end: 1 };
const asking = (...numbers: string[]): Paper => ({
  ...paper({ drucksache: "25-00001" }),
  kind: "anfrage",
  questions: numbers.map((number) => ({ number, text: `${number}?`, ...place })),
});
const answering = (...answers: string[]): Paper => ({
  ...paper({ drucksache: "25-00001-01", cites: [{ drucksache: "25-00001", relation: "answers" }] }),
  kind: "stellungnahme",
  answers: answers.map((numbers, start) => ({
    questions: numbers.split(" ").filter((one) => one !== ""),
    start,
    end: start + 1,
  })),
});

/** `1 2: 0` where the questions 1 and 2 have the first answer. */
function turns(shown: Paper, ...others: readonly Paper[]): string[] | undefined {
  const relations = relationsOf(shown, buildGraph([shown, ...others]), braunschweig.numbers);
  return exchangeOf(shown, relations)?.turns.map(({ questions, answers }) =>
    `${questions.map(({ number }) => number).join(" ")}: ${answers.map(({ answer }) => answer.start).join(" ")}`.trim(),
  );
}

describe("questions and answers", () => {
  test.each<[string, Paper, Paper, string[]]>([
    ["one by one", asking("1", "2"), answering("1", "2"), ["1: 0", "2: 1"]],
    ["in the order of the questions", asking("1", "2"), answering("2", "1"), ["1: 1", "2: 0"]],
    ["one answer for several", asking("1", "2", "3"), answering("1 3", "2"), ["1 3: 0", "2: 1"]],
    ["one for all", asking("1", "2"), answering(""), ["1 2: 0"]],
    ["some without an answer", asking("1", "2", "3"), answering("2"), ["1:", "2: 0", "3:"]],
    ["answers to parts", asking("1", "2"), answering("1", "1", "2a", "2b"), ["1: 0 1", "2: 2 3"]],
    ["answers to no question", asking("1"), answering("1", "7"), ["1: 0 1"]],
    ["answers to none of several", asking("1", "2"), answering("1", "7"), ["1: 0", "2:", ": 1"]],
    ["other numbers: by their order", asking("A", "B"), answering("1", "2"), ["A: 0", "B: 1"]],
    ["capitals or not", asking("A", "B"), answering("a", "b"), ["A: 0", "B: 1"]],
    ["lists that begin anew", asking("1", "2", "1"), answering("1", "2", "1"), ["1: 0", "2: 1", "1: 2"]],
  ])("%s", (_, question, answer, expected) => {
    expect(turns(question, answer)).toEqual(expected);
    expect(turns(answer, question)).toEqual(expected);
  });

  test("in one paper", () => {
    expect(turns({ ...asking("1"), answers: [{ questions: ["1"], start: 5, end: 6 }] })).toEqual(["1: 5"]);
  });

  test("of several replies", () => {
    const second = { ...answering("1"), drucksache: "25-00001-02", file: "second.md" };
    expect(turns(asking("1", "2"), answering("1"), second)).toEqual(["1: 0 0", "2:"]);
  });

  test.each<[string, Paper, readonly Paper[]]>([
    ["a question without an answer", asking("1"), []],
    ["an answer whose question is not there", answering("1"), []],
    ["an answer whose question is not known", answering("1"), [asking()]],
    ["a question whose answer is not understood", asking("1"), [answering()]],
  ])("none of %s", (_, shown, others) => {
    expect(turns(shown, ...others)).toBeUndefined();
  });
});
