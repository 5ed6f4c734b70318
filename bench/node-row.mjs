import { bareNode } from "./drs.mjs";
import { measure } from "./measure.mjs";
import { ratioRow } from "./rows.mjs";
import { milliseconds } from "./table.mjs";

/** The row of a command, next to the least that any program of Node takes. */
export async function nodeRow(what, command, { most, runs }) {
  const [{ ms, spread }, node] = await measure([command, bareNode], { runs });
  return ratioRow(what, { value: ms, spread, against: node.ms, name: "node -e 0", as: milliseconds, most });
}
