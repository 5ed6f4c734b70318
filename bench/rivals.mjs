import { rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { papersOf } from "./corpora.mjs";
import { nodeCommand } from "./run.mjs";

const stock = fileURLToPath(new URL("stock.mjs", import.meta.url));

// A large corpus does not fit into the memory that Node takes by itself.
const roomy = `--max-old-space-size=${Math.floor((0.75 * totalmem()) / 1024 ** 2)}`;

/** Stock MiniSearch over the raw texts, with its default options; what counts of a build is `addAll` alone. */
export function stockOn({ corpus, file }) {
  return {
    build: nodeCommand([roomy, stock, "build", corpus, file], {
      says: /"documents":[1-9]/,
      timeFrom: (stdout) => JSON.parse(stdout).ms,
    }),
    query: (word) => nodeCommand([roomy, stock, "query", file, word], { says: /"hits":[1-9]/ }),
  };
}

/**
 * SQLite's FTS5 over the raw texts. Of the ways to load them (INSERT statements, `.import`, reading the files from SQL;
 * with and without a copy of the texts in the database) this is the fastest: one transaction, no journal, no copy.
 */
export function ftsOn({ corpus, folder }) {
  const database = join(folder, "fts.db");
  const list = join(folder, "files.json");
  const papers = papersOf(corpus);
  writeFileSync(list, JSON.stringify(papers));
  const sql = `
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    CREATE VIRTUAL TABLE papers USING fts5(body, content = '');
    INSERT INTO papers (rowid, body)
      SELECT key + 1, CAST(readfile(value) AS TEXT) FROM json_each(CAST(readfile('${list.replaceAll("'", "''")}') AS TEXT));
    SELECT count(*) || ' loaded' FROM papers WHERE rowid > 0;`;
  return {
    file: "sqlite3",
    args: [database, sql],
    says: new RegExp(`^${papers.length} loaded$`, "m"),
    prepare: () => rmSync(database, { force: true }),
  };
}

/** ripgrep for the papers that have a word, whatever a .gitignore says. */
export function ripgrepOn(corpus, word) {
  const papersOnly = ["--no-ignore", "--glob", "*.txt", "--glob", "*.md"];
  const args = [...papersOnly, "--files-with-matches", "--ignore-case", "--fixed-strings", "--", word, corpus];
  return { file: "rg", args, says: /\S/ };
}
