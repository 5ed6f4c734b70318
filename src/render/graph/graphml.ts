import type { Language } from "../../language/language.ts";
import type { CitationNetwork, Node } from "../../refs/citation-network.ts";
import { printable, printablePath } from "../printable.ts";
import { toXml } from "../xml.ts";
import { labelOf } from "./label.ts";

// `label`: what programs write beside a node or an edge.
const nodeKeys = ["label", "drucksache", "kind", "date", "files"] as const;
const edgeKeys = ["label", "relation"] as const;
type Key = (typeof nodeKeys)[number] | (typeof edgeKeys)[number];

/** For Gephi, yEd, NetworkX and others. */
export function renderGraphml({ nodes, edges }: CitationNetwork, language: Language): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const data = (values: Partial<Record<Key, string>>, of: "node" | "edge"): object => ({
    data: Object.entries(values).map(([key, value]) => ({ "@key": idOf(key as Key, of), "#text": value })),
  });
  return toXml({
    graphml: {
      "@xmlns": "http://graphml.graphdrawing.org/xmlns",
      key: [...nodeKeys.map((key) => keyOf(key, "node")), ...edgeKeys.map((key) => keyOf(key, "edge"))],
      graph: {
        "@id": "drs",
        "@edgedefault": "directed",
        node: nodes.map((node) => ({
          "@id": names.get(node.id),
          ...data(valuesOf(node, language), "node"),
        })),
        edge: edges.map(({ from, to, relation }) => ({
          "@source": names.get(from),
          "@target": names.get(to),
          ...data({ label: relation, relation }, "edge"),
        })),
      },
    },
  });
}

function valuesOf(node: Node, language: Language): Partial<Record<Key, string>> {
  const { drucksache, kind, date, files } = node;
  return {
    label: labelOf(node, language).join(", "),
    ...(drucksache !== undefined && { drucksache: printable(drucksache) }),
    ...(kind && { kind }),
    ...(date !== undefined && { date }),
    ...(files.length > 0 && { files: files.map(printablePath).join("\n") }),
  };
}

function keyOf(key: Key, of: "node" | "edge"): object {
  return { "@id": idOf(key, of), "@for": of, "@attr.name": key, "@attr.type": "string" };
}

/** Nodes and edges both have a label: an id is one of all keys. */
function idOf(key: Key, of: "node" | "edge"): string {
  return key === "label" && of === "edge" ? "edge-label" : key;
}
