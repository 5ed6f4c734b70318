import { writeFileSync } from "node:fs";
import { readLines } from "./query-file.mjs";

/** Keeps the ranks of a run, one query a line. Those that were not answered have none. */
export function storeRun(file, queries, ranks) {
  const lines = queries.map(({ id, query }, i) => JSON.stringify({ id, query, rank: ranks[i] }));
  writeFileSync(file, `${lines.join("\n")}\n`);
}

/** The ranks of a stored run by the ids of its queries. @returns {Map<string, number | undefined>} */
export function loadRun(file) {
  return new Map(readLines(file, toRank));
}

function toRank({ id, query, rank }) {
  const isRank = rank === undefined || (Number.isInteger(rank) && rank > 0);
  if (typeof id !== "string" || typeof query !== "string" || !isRank) throw new Error("it is no query of a stored run");
  return [id, rank];
}

/** What can have become of a query, best news first. A rank is missing where the paper was not found. */
const changes = {
  found: (before, now) => before === undefined && now !== undefined,
  lost: (before, now) => before !== undefined && now === undefined,
  rose: (before, now) => now < before,
  fell: (before, now) => now > before,
};

/** What changed against a stored run, a line for each query. Those that only one of both has are left out. */
export function renderChanges(queries, ranks, before) {
  const common = queries.map((query, i) => ({ ...query, now: ranks[i] })).filter(({ id }) => before.has(id));
  const lines = Object.entries(changes).flatMap(([change, applies]) =>
    common
      .filter(({ id, now }) => applies(before.get(id), now))
      .map((one) => `${change}  ${before.get(one.id) ?? "–"} → ${one.now ?? "–"}  ${one.class}: ${one.query}`),
  );
  const head = `Against the stored run, ${lines.length} of ${common.length} queries changed.`;
  return `${[head, ...lines].join("\n")}\n`;
}
