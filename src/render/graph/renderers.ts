import type { Language } from "../../language/language.ts";
import type { CitationNetwork } from "../../refs/citation-network.ts";
import { toJson } from "../../text/json.ts";
import type { GraphFormat } from "./formats.ts";

/** @param language of the labels */
type GraphRenderer = (network: CitationNetwork, language: Language) => string;

/** Renders the network of references in each format. A renderer is loaded when its format is asked for. */
export const graphRenderers: Readonly<Record<GraphFormat, () => Promise<GraphRenderer>>> = {
  dot: async () => (await import("./dot.ts")).renderDot,
  mermaid: async () => (await import("./mermaid.ts")).renderMermaid,
  graphml: async () => (await import("./graphml.ts")).renderGraphml,
  json: async () => (network) => `${toJson(network, 2)}\n`,
};
