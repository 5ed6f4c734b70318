import { describe, expect, test } from "vitest";
import type { PaperReferences } from "../../src/paper/references/references.ts";
import { around, buildNetwork } from "../../src/refs/citation-network.ts";
import { type PaperSketch, paper } from "./papers.ts";

const related = (sketch: PaperSketch): PaperReferences => ({ ...paper(sketch), details: () => ({ sentences: [] }) });

describe("the network", () => {
  const network = buildNetwork([
    related({ drucksache: "24-20001", cites: ["24-20009", { drucksache: "20/1234", body: "bundestag" }, "24-20001"] }),
    related({
      file: "a.md",
      drucksache: "24-20002",
      cites: ["24-20001", { drucksache: "24-20001", relation: "answers" }],
    }),
    related({ file: "b.md", drucksache: "24-20002" }),
    related({ file: "letter.md", cites: ["24-20002", "24-20002"] }),
    related({ drucksache: "24-20005" }),
  ]);

  test("has what names or is named, each number once, and what is missing without files", () => {
    expect(network.nodes.map(({ id, files }) => [id, ...files])).toEqual([
      ["24-20001", "24-20001.md"],
      ["24-20002", "a.md", "b.md"],
      ["24-20009"],
      ["letter.md", "letter.md"],
    ]);
  });

  test("has what is asked for, even if it neither names another nor is named", () => {
    const lone = buildNetwork([related({ drucksache: "24-20005" })], ["24-20005", "24-20006"]);
    expect(lone.nodes.map(({ id, files }) => [id, ...files])).toEqual([["24-20005", "24-20005.md"], ["24-20006"]]);
  });

  test("has an arrow a pair, with its weightiest relation; none to parliaments, and none to oneself", () => {
    expect(network.edges).toEqual([
      { from: "24-20001", to: "24-20009", relation: "cites", places: 1 },
      { from: "24-20002", to: "24-20001", relation: "answers", places: 2 },
      { from: "letter.md", to: "24-20002", relation: "cites", places: 2 },
    ]);
  });

  test.each([
    [0, ["24-20001"]],
    [1, ["24-20001", "24-20002", "24-20009"]],
    [2, ["24-20001", "24-20002", "24-20009", "letter.md"]],
  ])("around a number, %i steps away", (depth, ids) => {
    const part = around(network, "24-20001", depth);
    expect(part.nodes.map(({ id }) => id)).toEqual(ids);
    expect(part.edges.every(({ from, to }) => ids.includes(from) && ids.includes(to))).toBe(true);
  });

  test("around what is not there is nothing", () => {
    expect(around(network, "24-20005", 3)).toEqual({ nodes: [], edges: [] });
  });
});
