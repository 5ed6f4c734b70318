import type { CitationNetwork } from "../../refs/citation-network.ts";
import { toJson } from "../../text/json.ts";
import type { GraphFormat } from "./formats.ts";

/** How the network of references is printed in each format, loaded when it is asked for. */
export const graphRenderers: Readonly<Record<GraphFormat, () => Promise<(network: CitationNetwork) => string>>> = {
  dot: async () => (await import("./dot.ts")).renderDot,
  mermaid: async () => (await import("./mermaid.ts")).renderMermaid,
  graphml: async () => (await import("./graphml.ts")).renderGraphml,
  json: async () => (network) => `${toJson(network, 2)}\n`,
};
