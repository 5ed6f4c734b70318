import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { limitRow } from "./rows.mjs";
import { nodeCommand, run } from "./run.mjs";
import { milliseconds } from "./table.mjs";

const warm = fileURLToPath(new URL("warm.mjs", import.meta.url));

/** Searches in a process that has the corpus open: in a server, or an editor. */
export async function warmRows({ drs, corpus, municipality, folder, queries }) {
  const file = join(folder, "queries.json");
  writeFileSync(file, JSON.stringify(queries));
  const { stdout } = await run(nodeCommand([warm, corpus, drs.index, municipality ?? "", file], { says: /"alone"/ }));
  const { alone, together } = JSON.parse(stdout);
  const row = (what, value, most) =>
    limitRow(`${what} of ${queries.length} queries`, { value, as: milliseconds, most });
  return [
    row("warm search, the middle one", alone.p50, 5),
    row("warm search, the slowest in twenty", alone.p95, 15),
    row("eight at once, the middle one", together.p50),
    row("eight at once, the slowest in twenty", together.p95),
  ];
}

/** The queries of a file with one JSON object a line, as for `npm run eval`. */
export function readQueries(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line).query);
}
