import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { limitRow } from "./rows.mjs";
import { nodeCommand, run } from "./run.mjs";
import { milliseconds } from "./table.mjs";

const load = fileURLToPath(new URL("load.mjs", import.meta.url));

/** Answers of `drs serve` with four at once. */
export async function serveRows({ drs, corpus, municipality, folder, queries }) {
  const file = join(folder, "queries-served.json");
  writeFileSync(file, JSON.stringify(queries));
  const command = nodeCommand([load, corpus, drs.index, municipality ?? "", file], { says: /"p95"/ });
  const { anew, again } = JSON.parse((await run(command)).stdout);
  const row = (what, value, most) => limitRow(`drs serve, four at once, ${what}`, { value, as: milliseconds, most });
  return [
    row("the middle answer", anew.p50),
    row("the slowest in twenty", anew.p95, 20),
    row("asked before, the middle answer", again.p50),
    row("asked before, the slowest in twenty", again.p95, 20),
  ];
}
