import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { paper } from "./papers.ts";

const { numbers } = braunschweig;

describe("the graph of papers", () => {
  test("has each paper under its number, those of one number together, those without one nowhere", () => {
    const question = paper({ drucksache: "25-00001", file: "question.md" });
    const answer = paper({ drucksache: "25-00001", file: "answer.md" });
    const other = paper({ drucksache: "25-00002" });
    const letter = paper({ file: "letter.md" });
    const graph = buildGraph([question, answer, other, letter]);
    expect(graph.papers).toEqual([question, answer, other, letter]);
    expect([...graph.byNumber]).toEqual([
      ["25-00001", [question, answer]],
      ["25-00002", [other]],
    ]);
  });

  test("has all places at which a number is cited, in the order of files and places", () => {
    const first = paper({ file: "a.md", cites: ["25-00009", "25-00008", "25-00009"] });
    const second = paper({ file: "b.md", cites: ["25-00009"] });
    const { citedBy } = buildGraph([first, second]);
    const places = citedBy.get("25-00009")?.map(({ paper: { file }, citation }) => `${file}:${citation.line}`);
    expect(places).toEqual(["a.md:1", "a.md:3", "b.md:1"]);
    expect([...citedBy.keys()]).toEqual(["25-00009", "25-00008"]);
  });

  test("leaves out papers of other bodies, even with a number like one of the town", () => {
    const { citedBy, families } = buildGraph(
      [paper({ cites: [{ drucksache: "25-00009", body: "bundestag" }] })],
      numbers,
    );
    expect(citedBy.size).toBe(0);
    expect(families.size).toBe(0);
  });

  test("has families under their first number, with members that are only cited, in order", () => {
    const papers = [
      paper({ drucksache: "18-08544-02", cites: ["18-08544-01", "18-08545"] }),
      paper({ drucksache: "18-08544" }),
    ];
    expect([...buildGraph(papers).families]).toEqual([
      ["18-08544", ["18-08544", "18-08544-01", "18-08544-02"]],
      ["18-08545", ["18-08545"]],
    ]);
  });

  test("goes by the town's own idea of a family", () => {
    const papers = ["2015/0307", "2015/0307/1", "2015/0308"].map((drucksache) => paper({ drucksache }));
    expect([...buildGraph(papers).families]).toEqual([
      ["2015/0307", ["2015/0307", "2015/0307/1"]],
      ["2015/0308", ["2015/0308"]],
    ]);
  });

  test("is empty without papers", () => {
    const graph = buildGraph([]);
    expect([graph.papers.length, graph.byNumber.size, graph.citedBy.size, graph.families.size]).toEqual([0, 0, 0, 0]);
  });

  test("takes numbers that are names of object properties", () => {
    const graph = buildGraph([paper({ drucksache: "__proto__", cites: ["constructor"] })]);
    expect(graph.byNumber.get("__proto__")).toHaveLength(1);
    expect(graph.citedBy.get("constructor")).toHaveLength(1);
    expect(graph.byNumber.get("constructor")).toBeUndefined();
  });
});
