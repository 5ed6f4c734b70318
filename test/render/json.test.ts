import { expect, test } from "vitest";
import { kindNames } from "../../src/paper/kind-names.ts";
import { paperKinds } from "../../src/paper/record.ts";
import { resolveNumber } from "../../src/refs/resolve.ts";
import { dateIn } from "../../src/render/date-in.ts";
import { jsonReport } from "../../src/render/report/json.ts";
import { searchToJson } from "../../src/render/search-json.ts";
import { citedToJson, paperToJson } from "../../src/render/show-json.ts";
import { only } from "../paper/record.ts";
import { checked, graph, paperOf, papers, plain, relations, sources } from "./papers.ts";

/** As a script reads it. */
const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a search has exactly the documented keys", () => {
  const snippet = { text: "Der Bau beginnt.", marks: [{ start: 4, end: 7 }], line: 13 };
  const hits = [{ paper: paperOf("25-25973"), score: 12.345678, all: true, snippet }];
  const query = "Bau";
  expect(parsed(searchToJson({ query, total: 3, withAll: 2, suggestions: [], hits }))).toEqual({
    query: "Bau",
    total: 3,
    withAll: 2,
    hits: [
      {
        file: "papers/25-25973.md",
        drucksache: "25-25973",
        kind: "anfrage",
        date: "2025-06-03",
        betreff: "Sichere Radwege am Ring und an den Brücken über die Oker",
        sender: ["Fraktion Zukunft im Rat der Stadt"],
        score: 12.3457,
        all: true,
        line: 13,
        snippet: "Der Bau beginnt.",
        marks: [{ start: 4, end: 7 }],
      },
    ],
  });
});

test("what is not known of a found paper is left out, lists are there", () => {
  const hits = papers.slice(-1).map((paper) => ({ paper, score: 1, all: true }));
  expect(parsed(searchToJson({ query: "", total: 1, withAll: 1, suggestions: [], hits }))).toEqual({
    query: "",
    total: 1,
    withAll: 1,
    hits: [{ file: "papers/brief.txt", sender: [], score: 1, all: true }],
  });
});

test("a question without an answer has its days and its session", () => {
  const session = { committee: "Rat", date: "2025-06-17" };
  const [hit] = [{ paper: { ...paperOf("25-25973"), session }, score: 1, all: true }];
  const result = { query: "", total: 1, withAll: 1, suggestions: [], hits: hit ? [hit] : [] };
  expect(parsed(searchToJson(result, "2025-06-24"))).toMatchObject({ hits: [{ days: 21, session }] });
  expect(JSON.stringify(searchToJson(result))).not.toMatch(/days|session/);
});

test("an empty search is whole", () => {
  expect(searchToJson({ query: "Bau", total: 0, withAll: 0, suggestions: [], hits: [] })).toEqual({
    query: "Bau",
    total: 0,
    withAll: 0,
    hits: [],
  });
});

test("a check has exactly the documented keys", () => {
  expect(JSON.parse(jsonReport(checked(), { style: plain(), version: "1.0.0" }))).toEqual({
    checked: { files: 4, citations: 3 },
    excused: 0,
    problems: [
      {
        kind: "unresolved",
        severity: "error",
        drucksache: "24-20000-01",
        year: 2024,
        file: "papers/25-25973.md",
        line: 19,
        column: 41,
        text: "Der Rat hat den Ausbau beschlossen (Ds. 24-20000-01).",
        message: "24-20000-01 is not in the corpus",
      },
      {
        kind: "unresolved",
        severity: "error",
        drucksache: "24-20000-01",
        year: 2024,
        file: "papers/brief.txt",
        line: 1,
        column: 28,
        text: "Zum Ausbau gilt weiter Ds. 24-20000-01, siehe dort.",
        message: "24-20000-01 is not in the corpus",
      },
    ],
  });
});

test("a paper is its record, with what the others add", () => {
  const readText = (file: string) => sources.get(file);
  const paper = paperOf("25-25973");
  const answer = {
    file: "papers/25-26111.md",
    drucksache: "25-26111",
    kind: "stellungnahme",
    date: "2025-06-12",
    betreff: "Sichere Radwege",
  };
  expect(parsed(paperToJson(paper, relations(paper), { readText }))).toEqual({
    ...paper,
    // The file as read: nothing in it has to be cleaned.
    text: sources.get(paper.file)?.text.trim(),
    citedBy: [{ ...answer, line: 12, column: 52, relation: "answers" }],
    answerTo: [],
    answeredBy: [{ ...answer, rule: "cites" }],
    family: [],
    exchange: [
      {
        questions: [
          { number: "1", text: "Wann beginnt der Bau?" },
          { number: "2", text: "Was kostet er?" },
        ],
        answers: [
          {
            file: "papers/25-26111.md",
            questions: [],
            ...only(paperOf("25-26111").answers[0] ?? { start: 0, end: 0 }, "start", "end"),
            text: "Der Bau beginnt im Herbst.",
          },
        ],
      },
    ],
  });
  const reply = paperOf("25-26111");
  expect(parsed(paperToJson(reply, relations(reply), { readText }))).toMatchObject({
    answerTo: [{ drucksache: "25-25973", files: ["papers/25-25973.md"] }],
  });
  const bill = paperOf("24-20000");
  expect(parsed(paperToJson(bill, relations(bill), { readText }))).toMatchObject({
    family: [{ drucksache: "24-20000-01", files: [] }],
  });
});

test("a number that none has says so, and who cites it", () => {
  const resolved = resolveNumber("24-20000-01", graph);
  const citedBy = resolved.found === "cited" ? resolved.citedBy.slice(1) : [];
  expect(parsed(citedToJson("24-20000-01", citedBy))).toEqual({
    drucksache: "24-20000-01",
    missing: true,
    citedBy: [{ file: "papers/brief.txt", line: 1, column: 28, relation: "cites" }],
  });
});

test("every kind has a name of its own, which is its own word", () => {
  const folded = (name: string): string => name.toLowerCase().replace(/ä/g, "ae");
  expect(Object.keys(kindNames)).toEqual([...paperKinds]);
  for (const kind of paperKinds) expect(folded(kindNames[kind])).toBe(kind);
});

test.each([
  ["2026-04-15", "15.04.2026"],
  ["2024-02-29", "29.02.2024"],
  ["1999-12-31", "31.12.1999"],
])("the day %s is printed as %s", (iso, printed) => {
  expect(dateIn(iso, "de")).toBe(printed);
  expect(dateIn(iso, "en")).toBe(iso);
});
