import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { limitRow } from "./rows.mjs";
import { nodeCommand, run } from "./run.mjs";
import { milliseconds } from "./table.mjs";

const mcp = fileURLToPath(new URL("mcp.mjs", import.meta.url));
const editor = fileURLToPath(new URL("editor.mjs", import.meta.url));

/** What each tool of `drs mcp` takes. */
export async function assistantRows({ drs, corpus, municipality, folder, queries }) {
  const file = join(folder, "queries-asked.json");
  writeFileSync(file, JSON.stringify(queries));
  const command = nodeCommand([mcp, corpus, drs.index, municipality ?? "", file], { says: /"p95"/ });
  const tools = Object.entries(JSON.parse((await run(command)).stdout));
  return tools.map(([tool, { p95 }]) =>
    limitRow(`drs mcp, ${tool}, the slowest in twenty`, { value: p95, as: milliseconds, most: 20 }),
  );
}

/** How long findings take after a key in `drs lsp`. @param corpus a folder with its index inside */
export async function editorRows(corpus) {
  const { bytes, p50, p95 } = JSON.parse((await run(nodeCommand([editor, corpus], { says: /"p95"/ }))).stdout);
  const what = `drs lsp, findings after a key in ${Math.round(bytes / 1000)} kB`;
  return [
    limitRow(`${what}, the middle one`, { value: p50, as: milliseconds }),
    limitRow(`${what}, the slowest in twenty`, { value: p95, as: milliseconds, most: 50 }),
  ];
}
