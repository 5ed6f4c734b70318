import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { buildGraph, familyMembers, joinGraphs, placesCiting, type ReferenceGraph } from "../../src/refs/graph.ts";
import { paper } from "./papers.ts";

const { numbers } = braunschweig;

/** All numbers that papers have, and that they cite. */
function numbersOf({ ownNumbers, citedNumbers }: ReferenceGraph): [string[], string[]] {
  return [[...ownNumbers.startingWith("")], [...citedNumbers.startingWith("")]];
}

describe("the graph of papers", () => {
  test("has each paper under its number, those of one number together, those without one nowhere", () => {
    const question = paper({ drucksache: "25-00001", file: "question.md" });
    const answer = paper({ drucksache: "25-00001", file: "answer.md" });
    const other = paper({ drucksache: "25-00002" });
    const graph = buildGraph([question, answer, other, paper({ file: "letter.md" })]);
    expect(numbersOf(graph)).toEqual([["25-00001", "25-00002"], []]);
    expect(graph.papersWith("25-00001")).toEqual([question, answer]);
    expect(graph.papersWith("25-00002")).toEqual([other]);
    expect(graph.papersWith("25-00003")).toEqual([]);
  });

  test("has all places at which a number is cited, in the order of files and places", () => {
    const first = paper({ file: "a.md", cites: ["25-00009", "25-00008", "25-00009"] });
    const second = paper({ file: "b.md", cites: ["25-00009"] });
    const graph = buildGraph([first, second]);
    const places = placesCiting("25-00009", graph).map(({ paper: { file }, citation }) => `${file}:${citation.line}`);
    expect(places).toEqual(["a.md:1", "a.md:3", "b.md:1"]);
    expect(numbersOf(graph)).toEqual([[], ["25-00009", "25-00008"]]);
    expect(graph.papersCiting("25-00009")).toEqual([first, second]);
  });

  test("leaves out papers of other bodies, even with a number like one of the town", () => {
    const cites = [{ drucksache: "25-00009", body: "bundestag" as const }];
    const graph = buildGraph([paper({ cites })]);
    expect(numbersOf(graph)).toEqual([[], []]);
    expect(placesCiting("25-00009", graph)).toEqual([]);
  });

  test("has families, with members that are only cited, in order", () => {
    const graph = buildGraph([
      paper({ drucksache: "18-08544-02", cites: ["18-08544-01", "18-08545"] }),
      paper({ drucksache: "18-08544" }),
    ]);
    const family = ["18-08544", "18-08544-01", "18-08544-02"];
    for (const member of family) expect(familyMembers(member, graph, numbers)).toEqual(family);
    expect(familyMembers("18-08545", graph, numbers)).toEqual(["18-08545"]);
  });

  test("goes by the town's own idea of a family", () => {
    const graph = buildGraph(["2015/0307", "2015/0307/1", "2015/03071"].map((drucksache) => paper({ drucksache })));
    expect(familyMembers("2015/0307/1", graph, karlsruhe.numbers)).toEqual(["2015/0307", "2015/0307/1"]);
  });

  test("is empty without papers", () => {
    expect(numbersOf(buildGraph([]))).toEqual([[], []]);
  });

  test("takes numbers that are names of object properties", () => {
    const graph = buildGraph([paper({ drucksache: "__proto__", cites: ["constructor"] })]);
    expect(graph.papersWith("__proto__")).toHaveLength(1);
    expect(graph.papersCiting("constructor")).toHaveLength(1);
    expect(graph.papersWith("constructor")).toEqual([]);
  });

  test("may be joined with another: the papers of both, each number once", () => {
    const [one, two] = [
      paper({ drucksache: "25-00001", cites: ["25-00003"] }),
      paper({ file: "b.md", cites: ["25-00003"] }),
    ];
    const graph = joinGraphs(buildGraph([one]), buildGraph([two, paper({ drucksache: "25-00002" })]));
    expect(numbersOf(graph)).toEqual([["25-00001", "25-00002"], ["25-00003"]]);
    expect(["25-00001", "25-00002", "25-00003"].map(graph.ownNumbers.has)).toEqual([true, true, false]);
    expect(["25-00002", "25-00003"].map(graph.citedNumbers.has)).toEqual([false, true]);
    expect(graph.papersCiting("25-00003")).toEqual([one, two]);
    expect(graph.papersWith("25-00001")).toEqual([one]);
  });

  test("joined with what papers have become forgets what they were", () => {
    const old = paper({ file: "a.md", drucksache: "25-00001", cites: ["25-00007"] });
    const other = paper({ file: "b.md", drucksache: "25-00002", cites: ["25-00007", "25-00008"] });
    const now = paper({ file: "a.md", drucksache: "25-00003", cites: ["25-00008"] });
    const graph = joinGraphs(buildGraph([old, other]), buildGraph([now]), [old]);
    expect(numbersOf(graph)).toEqual([
      ["25-00002", "25-00003"],
      ["25-00007", "25-00008"],
    ]);
    expect(["25-00001", "25-00002", "25-00003"].map(graph.ownNumbers.has)).toEqual([false, true, true]);
    expect(["25-00007", "25-00008", "25-00009"].map(graph.citedNumbers.has)).toEqual([true, true, false]);
    expect(graph.papersWith("25-00001")).toEqual([]);
    expect(graph.papersCiting("25-00007")).toEqual([other]);
    expect(graph.papersCiting("25-00008")).toEqual([now, other]);
  });
});
