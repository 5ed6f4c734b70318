import { toTable } from "../bench/table.mjs";

/** How many papers a person looks at. */
export const LOOKED_AT = 10;

/**
 * The place of the first wanted paper, from 1; `undefined` if none is among the first.
 *
 * @param {readonly string[]} files best first, names without folders
 */
export function rankOf({ wanted }, files) {
  const at = files.slice(0, LOOKED_AT).findIndex((file) => wanted.has(file));
  return at < 0 ? undefined : at + 1;
}

/** Recall at 10 and mean reciprocal rank. */
function figuresOf(ranks) {
  const found = ranks.filter((rank) => rank !== undefined);
  return {
    recall: found.length / ranks.length,
    reciprocal: found.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
  };
}

/**
 * A row for each engine, a column for each class of query.
 *
 * @param {readonly import("./query-file.mjs").KnownItem[]} queries
 * @param {ReadonlyArray<{ name: string, ranks: ReadonlyArray<number | undefined> }>} runs ranks in the order of the queries
 */
export function figuresTable(queries, runs) {
  const classes = [...new Set(queries.map((query) => query.class))].sort();
  const counts = classes.map((name) => queries.filter((query) => query.class === name).length);
  const heads = ["engine", `all (${queries.length})`, ...classes.map((name, i) => `${name} (${counts[i]})`)];
  const rows = runs.map(({ name, ranks }) => [
    name,
    cell(ranks),
    ...classes.map((one) => cell(ranks.filter((_, i) => queries[i].class === one))),
  ]);
  return toTable(heads, rows);
}

function cell(ranks) {
  const { recall, reciprocal } = figuresOf(ranks);
  return `${recall.toFixed(3)} / ${reciprocal.toFixed(3)}`;
}
