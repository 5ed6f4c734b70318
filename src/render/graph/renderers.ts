import type { Web } from "../../refs/web.ts";
import { toJson } from "../../text/json.ts";
import type { GraphFormat } from "./formats.ts";

/** How the web of references is printed in each format, loaded when it is asked for. */
export const graphRenderers: Readonly<Record<GraphFormat, () => Promise<(web: Web) => string>>> = {
  dot: async () => (await import("./dot.ts")).renderDot,
  mermaid: async () => (await import("./mermaid.ts")).renderMermaid,
  graphml: async () => (await import("./graphml.ts")).renderGraphml,
  json: async () => (web) => `${toJson(web, 2)}\n`,
};
