import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import MiniSearch from "minisearch";
import { papersOf } from "../bench/corpora.mjs";
import { ftsOn } from "../bench/rivals.mjs";
import { isInstalled, run } from "../bench/run.mjs";
import { readSource } from "../dist/corpus/read-source.js";
import { LOOKED_AT, rankOf } from "./figures.mjs";

/** What others find by themselves in the raw texts. */
export async function rivalRuns({ corpus, queries, note }) {
  note("building the rivals' indexes");
  const runs = stockRuns(corpus, queries);
  if (isInstalled("sqlite3")) return [...runs, await ftsRun(corpus, queries)];
  note("sqlite3 is not installed");
  return runs;
}

function stockRuns(corpus, queries) {
  const index = new MiniSearch({ fields: ["text"] });
  const papers = papersOf(corpus);
  for (const [id, path] of papers.entries()) {
    const read = readSource(path);
    if ("source" in read) index.add({ id, text: read.source.text });
  }
  const ranksWith = (options) =>
    queries.map((query) => {
      const found = index.search(query.query, options).slice(0, LOOKED_AT);
      return rankOf(
        query,
        found.map(({ id }) => basename(papers[id])),
      );
    });
  return [
    { name: "MiniSearch, default", ranks: ranksWith({}) },
    { name: "MiniSearch, prefix and fuzzy", ranks: ranksWith({ prefix: true, fuzzy: 0.2 }) },
  ];
}

async function ftsRun(corpus, queries) {
  const folder = mkdtempSync(join(tmpdir(), "drs-eval-"));
  try {
    const load = ftsOn({ corpus, folder });
    await run(load);
    const papers = papersOf(corpus);
    const [database] = load.args;
    const script = queries.map(({ query }, i) => ftsQuery(i, query)).join("\n");
    const { status, stdout, stderr } = spawnSync("sqlite3", [database], { input: script, encoding: "utf8" });
    if (status !== 0) throw new Error(`sqlite3: ${stderr}`);
    const found = queries.map(() => []);
    for (const line of stdout.split("\n").filter(Boolean)) {
      const [query, row] = line.split("|");
      found[query].push(basename(papers[row - 1]));
    }
    return { name: "SQLite FTS5, bm25", ranks: queries.map((query, i) => rankOf(query, found[i])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The papers with any of the words; each word in quotes, which none of them has. */
function ftsQuery(i, query) {
  const words = query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const match = words.map((word) => `"${word}"`).join(" OR ");
  return `SELECT ${i}, rowid FROM papers WHERE papers MATCH '${match}' ORDER BY rank LIMIT ${LOOKED_AT};`;
}
