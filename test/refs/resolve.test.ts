import { describe, expect, test } from "vitest";
import type { Paper } from "../../src/paper/record.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { resolveNumber } from "../../src/refs/resolve.ts";
import { paper } from "./papers.ts";

const innovation = paper({ drucksache: "25-26577", cites: ["18-08544-01", "23-22640", "23-22640"] });
const older = paper({ drucksache: "8720/13" });
const base = paper({ drucksache: "22-18940" });
const answer = paper({ drucksache: "22-18940-01", cites: ["23-22640"] });
const twin = paper({ drucksache: "22-18940", file: "twin.md" });
const graph = buildGraph([answer, base, twin, innovation, older]);

describe("a number that somebody typed", () => {
  test.each([
    ["25-26577", [innovation]],
    ["Drs. 25/26577", [innovation]],
    ["25–26577", [innovation]],
    ["25 26577", [innovation]],
    ["26577", [innovation]],
    ["Vorlage Nr. 8720/13", [older]],
    // Question and answer under one number: both.
    ["22-18940", [base, twin]],
    ["18940", [base, twin]],
    ["22-18940-01", [answer]],
  ])("%j", (typed, papers) => {
    expect(resolveNumber(typed, graph)).toEqual({ found: "papers", papers });
  });

  test("that several papers' numbers fit is left to the person", () => {
    const two = buildGraph([paper({ drucksache: "24-26577" }), paper({ drucksache: "25-26577" })]);
    expect(resolveNumber("26577", two)).toEqual({ found: "several", numbers: ["24-26577", "25-26577"] });
  });

  test("that papers only cite: who cites it, each paper once", () => {
    expect(resolveNumber("Drs. 23/22640", graph)).toMatchObject({
      found: "cited",
      drucksache: "23-22640",
      citedBy: [
        { paper: { file: "22-18940-01.md" }, citation: { line: 1 } },
        { paper: { file: "25-26577.md" }, citation: { line: 2 } },
      ],
    });
  });

  test("that a paper has is never only cited", () => {
    const cited = buildGraph([paper({ drucksache: "25-00001", cites: ["25-26577"] }), innovation]);
    expect(resolveNumber("25-26577", cited)).toEqual({ found: "papers", papers: [innovation] });
  });

  test("that fits several cited numbers", () => {
    const cited = buildGraph([paper({ cites: ["23-22640", "24-22640"] })]);
    expect(resolveNumber("22640", cited)).toEqual({ found: "several", numbers: ["23-22640", "24-22640"] });
  });

  test("exactly: neither a longer number nor the family is meant", () => {
    expect(resolveNumber("18-08544", graph)).toMatchObject({ found: "nothing" });
    expect(resolveNumber("25-2657", graph)).toMatchObject({ found: "nothing" });
    expect(resolveNumber("25-26577-01", graph)).toMatchObject({ found: "nothing" });
  });

  test("with a slip leads to what was meant, had or cited", () => {
    expect(resolveNumber("25-26557", graph)).toEqual({ found: "nothing", near: ["25-26577"] });
    expect(resolveNumber("23-22460", graph)).toEqual({ found: "nothing", near: ["23-22640"] });
  });

  test.each(["", "Radweg", "99-99999", "__proto__", "\u001b[31m"])("%j leads nowhere", (typed) => {
    expect(resolveNumber(typed, graph)).toEqual({ found: "nothing", near: [] });
  });
});

describe("a number that is given out again and again", () => {
  const of = (year: string): Paper => ({
    ...paper({ drucksache: "153", file: `${year}.md` }),
    ...{ date: `${year}-03-24`, yearForm: `${year}/153` },
  });
  const graph = buildGraph([of("2006"), of("2009")]);

  test.each([
    ["2009/153", ["2009.md"]],
    ["153/2009", ["2009.md"]],
    ["Vorlage Nr. 153/2006", ["2006.md"]],
    ["2009 / 0153", ["2009.md"]],
    ["153", ["2006.md", "2009.md"]],
  ])("%s", (typed, files) => {
    expect(resolveNumber(typed, graph)).toMatchObject({ found: "papers", papers: files.map((file) => ({ file })) });
  });

  test("of another year is not there", () => {
    expect(resolveNumber("2010/153", graph).found).toBe("nothing");
  });
});

test("leading zeros do not count", () => {
  const graph = buildGraph([paper({ drucksache: "2013/165", file: "a.md" })]);
  expect(resolveNumber("2013/0165", graph)).toMatchObject({ found: "papers", papers: [{ file: "a.md" }] });
});
