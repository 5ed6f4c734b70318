import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analysisWith } from "../../src/analysis/analysis.ts";
import { vocabularyFrom } from "../../src/analysis/vocabulary.ts";
import { wordsIn } from "../../src/analysis/words.ts";
import { copyRow } from "../../src/export/postgres/copy.ts";
import { project } from "../session.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";

/*
 * A corpus in a real server of PostgreSQL, where one is installed: what was exported, what the words mean, and the questions of
 * the documentation.
 */
describe.skipIf(postgresPrograms === undefined)("a corpus in PostgreSQL", () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-database-"));
  const [corpus, out] = [join(folder, "corpus"), join(folder, "out")];
  const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder };
  const drs = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(project, "bin/drs.js"), ...args], { cwd: corpus, env, encoding: "utf8" });
  const hostile = "Tab, back\\slash, \\N, \\., \"quotes\", 'single', {a,b}, $$, ; drop schema drs cascade; --";
  const exchange = {
    "25-30002.txt":
      "Stadt Braunschweig\n25-30002\n\nAnfrage (öffentlich)\n\nBetreff:\nBrunnen\n\nDatum:\n03.03.2025\n\nWir fragen:\n1. Wann läuft er?\n",
    "25-30002-01.txt":
      "Stadt Braunschweig\n25-30002-01\n\nStellungnahme der Verwaltung\n\nBetreff:\nBrunnen\n\nDatum:\n13.03.2025\n\nZu 1.: Im Mai.\n",
  };
  let server: PostgresServer;

  beforeAll(() => {
    // The server is another user.
    chmodSync(folder, 0o755);
    cpSync(join(project, "corpus"), corpus, { recursive: true, filter: (path) => !path.endsWith(".drs") });
    writeFileSync(
      join(corpus, "25-30001.txt"),
      `Drucksache 25-30001\nAntrag\nBetreff:\n${hostile}\n\nDie Radwege am Wall.\n`,
    );
    for (const [name, text] of Object.entries(exchange)) writeFileSync(join(corpus, name), text);
    drs("export", "postgres", out);
    server = startPostgres();
    server.load(out, "load.sql");
  }, 60_000);
  afterAll(() => {
    server.end();
    rmSync(folder, { recursive: true });
  });

  const found = (condition: string): string[] =>
    server.ask(`select file from drs.texts where ${condition} order by file`).map(([file]) => file ?? "");
  const searched = (query: string): string[] => {
    const { hits } = JSON.parse(drs("search", "--json", "--literal", "--no-fold", "--limit", "100", query)) as {
      hits: ReadonlyArray<{ file: string }>;
    };
    return hits.map(({ file }) => file).sort();
  };

  test("has all rows", () => {
    drs("export", "jsonl", join(folder, "tables"));
    for (const table of ["papers", "citations", "sittings", "questions"]) {
      const lines = readFileSync(join(folder, "tables", `${table}.jsonl`), "utf8")
        .trim()
        .split("\n");
      expect(server.ask(`select count(*) from drs.${table}`), table).toEqual([[String(lines.length)]]);
    }
  });

  test("has what strangers wrote as they wrote it", () => {
    const { betreff } = JSON.parse(drs("show", "25-30001", "--json")) as { betreff: string };
    expect(betreff).toContain("drop schema");
    const asked = `select betreff = $_$${betreff}$_$ from drs.papers where drucksache = '25-30001'`;
    expect(server.ask(asked)).toEqual([["t"]]);
  });

  test.each([
    ["Digitalisierungsstrategie"],
    ["Strategie"],
    ["Vernetzung"],
    ["radweg"],
    ["RADWEGE"],
    ["fuer"],
    ["Vertreterinnen"],
    ["Bezirk"],
  ])("finds by %s what the program finds", (query) => {
    expect(found(`terms @@ drs.query('${query}')`)).toEqual(searched(query));
  });

  test("makes the terms of a word as the program does", () => {
    const papers = readdirSync(corpus).filter((name) => /\.(?:md|txt)$/.test(name));
    const written = papers.flatMap((name) => wordsIn(readFileSync(join(corpus, name), "utf8")).map(({ text }) => text));
    const more = ["Ärztinnen", "Schülerin", "Straßenbahn", "neue", "Steuer", "Quelle", "Café", "25-26577", "z", "und"];
    const words = [...new Set([...written, ...more])].filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
    const { analyze } = analysisWith(vocabularyFrom(""));
    const expected = words.map((word) => {
      const { exact, inflected } = analyze(word);
      return [word, inflected ? [...exact, inflected.stem, inflected.part].join() : exact.join()];
    });
    const listed = words.map((word, i) => `(${i}, '${word}')`).join();
    const terms = server.ask(
      `select word, array_to_string(drs.terms(word), ',') from (values ${listed}) as all_words(i, word) order by i`,
    );
    expect(terms).toEqual(expected);
  });

  test("all words must be there; a phrase stands as it is spelled", () => {
    expect(found("terms @@ drs.query('radweg wall')")).toEqual(["25-30001.txt"]);
    expect(found("terms @@ drs.query('radweg digitalisierungsstrategie')")).toEqual([]);
    expect(found("terms @@ drs.phrase('radwege am wall')")).toEqual(["25-30001.txt"]);
    expect(found("terms @@ drs.phrase('wall radwege')")).toEqual([]);
  });

  const questions = Array.from(
    readFileSync(join(project, "docs/engine.md"), "utf8").matchAll(/```sql\n([\s\S]*?)```/g),
    ([, sql = ""]) => sql,
  );
  test("the documentation has ten questions", () => expect(questions).toHaveLength(10));
  test.each(questions)("%s", (sql) => expect(server.ask(sql).length).toBeGreaterThan(0));

  test("is replaced as a whole, or stays as it was", () => {
    const broken = join(folder, "broken");
    cpSync(out, broken, { recursive: true });
    writeFileSync(join(broken, "questions.copy"), "too few cells\n");
    expect(() => server.load(broken, "load.sql")).toThrow("questions");
    expect(server.ask("select count(*) from drs.papers")).toEqual([["8"]]);
    rmSync(join(corpus, "25-30001.txt"));
    drs("export", "postgres", out);
    server.load(out, "load.sql");
    expect(server.ask("select count(*) from drs.papers")).toEqual([["7"]]);
  });

  test("any text comes back", () => {
    const texts = fc
      .sample(fc.string({ unit: "binary" }), { numRuns: 200, seed: 7 })
      .map((text) => text.replace(/\0/g, ""));
    const rows = texts.map((text, i) =>
      copyRow([i, text, [text, "x"], undefined], ["integer", "text", "texts", "date"]),
    );
    writeFileSync(join(folder, "any.copy"), rows.join(""));
    writeFileSync(
      join(folder, "any.sql"),
      "drop table if exists one; create table one (i integer, t text, l text[], d date);\n\\copy one from 'any.copy'\n",
    );
    server.load(folder, "any.sql");
    const hex = server.ask(
      "select encode(convert_to(t, 'UTF8'), 'hex'), l[1] = t and l[2] = 'x' and d is null from one order by i",
    );
    expect(hex).toEqual(texts.map((text) => [Buffer.from(text).toString("hex"), "t"]));
  });
});
