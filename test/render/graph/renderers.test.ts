import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { CitationNetwork } from "../../../src/refs/citation-network.ts";
import { type GraphFormat, graphFormats } from "../../../src/render/graph/formats.ts";
import { graphRenderers } from "../../../src/render/graph/renderers.ts";

const hostile = 'a"];\n  evil [label="<b>&\\';
const network: CitationNetwork = {
  nodes: [
    { id: "24-20001", drucksache: "24-20001", kind: "antrag", date: "2024-06-03", files: ["a.md", "b.md"] },
    { id: "24-20002", drucksache: "24-20002", files: [] },
    { id: `x/${hostile}`, files: [`x/${hostile}`] },
  ],
  edges: [
    { from: "24-20001", to: "24-20002", relation: "answers", places: 1 },
    { from: `x/${hostile}`, to: "24-20001", relation: "cites", places: 3 },
  ],
};
const nothing: CitationNetwork = { nodes: [], edges: [] };
const rendered = async (format: GraphFormat, what: CitationNetwork): Promise<string> =>
  (await graphRenderers[format]())(what, "en");

describe("the network of references", () => {
  test.each(graphFormats)("as %s is as it was", async (format) => {
    await expect(await rendered(format, network)).toMatchFileSnapshot(`golden/${format}.txt`);
  });

  test.each([
    "dot",
    "mermaid",
  ] as const)("as %s has a line for each node and arrow, whatever stands in them", async (format) => {
    const lines = (await rendered(format, network)).trimEnd().split("\n");
    const empty = (await rendered(format, nothing)).trimEnd().split("\n");
    // Mermaid has one line more for what is missing.
    expect(lines.length - empty.length).toBe(format === "mermaid" ? 6 : 5);
    expect(lines.filter((line) => line.trimStart().startsWith("evil"))).toEqual([]);
  });

  test("as Mermaid says when it is larger than Mermaid draws", async () => {
    const edges = Array.from({ length: 501 }, (_, i) => {
      return { from: "24-20001", to: `24-${30000 + i}`, relation: "cites" as const, places: 1 };
    });
    expect(await rendered("mermaid", { ...network, edges })).toMatch(
      /^%% Mermaid draws at most 500 arrows .* this graph has 501 .* --around NUMBER/,
    );
    expect(await rendered("mermaid", { ...network, edges: edges.slice(1) })).toMatch(/^graph LR/);
  });

  test("as GraphML has a label for each node and edge", async () => {
    const text = await rendered("graphml", network);
    expect(text.match(/<data key="label">/g)).toHaveLength(3);
    expect(text.match(/<data key="edge-label">/g)).toHaveLength(2);
    expect(text).toContain('<data key="label">24-20001, Antrag, 2024-06-03</data>');
  });

  test("as GraphML is XML", async () => {
    const seen: string[] = [];
    for (const what of [network, nothing]) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw error;
      });
      parser.on("opentag", ({ name }) => seen.push(name));
      parser.write(await rendered("graphml", what)).close();
    }
    expect(seen.filter((name) => name === "node")).toHaveLength(3);
    expect(seen.filter((name) => name === "edge")).toHaveLength(2);
    expect(seen.filter((name) => name === "graph")).toHaveLength(2);
  });
});
