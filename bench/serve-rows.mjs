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
  const { p50, p95 } = JSON.parse((await run(command)).stdout);
  return [
    limitRow("drs serve, four at once, the middle answer", { value: p50, as: milliseconds }),
    limitRow("drs serve, four at once, the slowest in twenty", { value: p95, as: milliseconds, most: 20 }),
  ];
}
