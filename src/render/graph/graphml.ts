import type { CitationNetwork } from "../../refs/citation-network.ts";
import { printable, printablePath } from "../printable.ts";
import { toXml } from "../xml.ts";

const keys = ["drucksache", "kind", "date", "files", "relation"] as const;

/** For Gephi, yEd, NetworkX and others. */
export function renderGraphml({ nodes, edges }: CitationNetwork): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const data = (values: Partial<Record<(typeof keys)[number], string>>): object => ({
    data: Object.entries(values).map(([key, value]) => ({ "@key": key, "#text": value })),
  });
  return toXml({
    graphml: {
      "@xmlns": "http://graphml.graphdrawing.org/xmlns",
      key: keys.map((key) => ({
        "@id": key,
        "@for": key === "relation" ? "edge" : "node",
        "@attr.name": key,
        "@attr.type": "string",
      })),
      graph: {
        "@id": "drs",
        "@edgedefault": "directed",
        node: nodes.map(({ id, drucksache, kind, date, files }) => ({
          "@id": names.get(id),
          ...data({
            ...(drucksache !== undefined && { drucksache: printable(drucksache) }),
            ...(kind && { kind }),
            ...(date !== undefined && { date }),
            ...(files.length > 0 && { files: files.map(printablePath).join("\n") }),
          }),
        })),
        edge: edges.map(({ from, to, relation }) => ({
          "@source": names.get(from),
          "@target": names.get(to),
          ...data({ relation }),
        })),
      },
    },
  });
}
