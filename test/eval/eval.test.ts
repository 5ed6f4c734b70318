import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeStage } from "../session.ts";

const project = resolve(import.meta.dirname, "../..");
const seeds = join(import.meta.dirname, "seeds.jsonl");
const folder = mkdtempSync(join(tmpdir(), "drs-eval-test-"));
const stage = makeStage();
afterAll(async () => {
  await stage.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function run(script: string, args: readonly string[]): Output {
  const index = ["--index", join(folder, "index")];
  return spawnSync(process.execPath, [join(project, script), ...args, ...index], { cwd: project, encoding: "utf8" });
}

const runEval = (...args: string[]): Output => run("eval/eval.mjs", ["--corpus", "corpus", ...args]);

interface Query {
  readonly query: string;
  readonly class: string;
  readonly targetFiles: readonly string[];
}

function parseLines<Line>(text: string): Line[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}

function written(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
}

const asks = (query: string, wanted: string, more: object = {}): string =>
  JSON.stringify({ query, class: "plain", targetFiles: [wanted], ...more });

const innovation = "25-26577-innovationsstrategie.md";
const networks = "stellungnahme-netzwerke-und-verbuende.txt";

describe("npm run eval", () => {
  const queries = parseLines<Query>(readFileSync(seeds, "utf8"));

  test("finds what the program finds, and reckons with it", async () => {
    const stored = join(folder, "run.jsonl");
    const { stdout, stderr, status } = runEval("--queries", seeds, "--store", stored);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const command = `drs search --json --limit 10 --index '${join(folder, "searched")}'`;
    const printed = await Promise.all(queries.map(({ query }) => stage.print(`${command} '${query}'`)));
    const ranks = queries.map(({ targetFiles }, i) => {
      const { hits } = JSON.parse(printed[i] ?? "");
      const at = hits.findIndex(({ file }: { file: string }) => targetFiles.includes(basename(file)));
      return at < 0 ? undefined : at + 1;
    });
    expect(parseLines<{ rank?: number }>(readFileSync(stored, "utf8")).map(({ rank }) => rank)).toEqual(ranks);
    const figures = (sort?: string): string => {
      const some = ranks.filter((_, i) => sort === undefined || queries[i]?.class === sort);
      const sum = (of: (rank: number) => number): number =>
        some.reduce((total: number, rank) => total + (rank === undefined ? 0 : of(rank)), 0);
      return `${(sum(() => 1) / some.length).toFixed(3)} / ${(sum((rank) => 1 / rank) / some.length).toFixed(3)}`;
    };
    const classes = ["compound-part", "inflected", "plain", "typo", "umlaut-transliterated", "with-filter"];
    const row = stdout.split("\n")[2] ?? "";
    expect(row.split("|").map((cell) => cell.trim())).toEqual(["", "drs", figures(), ...classes.map(figures), ""]);
  });

  test("reads what the manual shows", () => {
    const manual = readFileSync(join(project, "docs/search.md"), "utf8");
    const [, example = ""] = /```json\n(.*)\n```/.exec(manual) ?? [];
    expect(queries).toContainEqual(JSON.parse(example));
  });

  test("has rivals", () => {
    const file = written("rivals.jsonl", asks("buerger", innovation), asks("netzwerken", networks));
    const { stdout } = runEval("--queries", file, "--rivals");
    const rows = stdout.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    const firstCells = new Map(rows.map(([, engine, all]) => [engine, all]));
    // Stock MiniSearch does not know that ue is ü.
    expect(firstCells.get("MiniSearch, default")).toMatch(/^0\.500 /);
    expect(firstCells.get("MiniSearch, prefix and fuzzy")).toMatch(/^\d\.\d{3} \/ \d\.\d{3}$/);
    expect(firstCells.get("drs")).toMatch(/^1\.000 /);
  });

  test("names misses", () => {
    const file = written("missed.jsonl", asks("Schneeräumung", innovation), asks("netzwerken", networks));
    const { stdout } = runEval("--queries", file, "--misses");
    expect(stdout).toMatch(/^\| drs +\| 0\.500 \//m);
    expect(stdout).toContain(`\nmiss plain: Schneeräumung -> ${innovation}\n`);
    expect(stdout).not.toContain("miss plain: netzwerken");
  });

  test("says what changed", () => {
    const now = [asks("netzwerken", networks), asks("Schneeräumung", innovation), asks("new", networks)];
    const ids = ["found", "rose", "same"].map((id) => asks("netzwerken", networks, { id }));
    const before = written(
      "before.jsonl",
      '{"id":"found","query":"netzwerken"}',
      '{"id":"rose","query":"netzwerken","rank":3}',
      '{"id":"same","query":"netzwerken","rank":1}',
      '{"id":"Schneeräumung","query":"Schneeräumung","rank":2}',
    );
    const { stdout } = runEval("--queries", written("now.jsonl", ...now, ...ids), "--against", before);
    expect(stdout.split("\n\n")[1]).toBe(
      [
        "Against the stored run, 3 of 4 queries changed.",
        "found  – → 1  plain: netzwerken",
        "lost  2 → –  plain: Schneeräumung",
        "rose  3 → 1  plain: netzwerken",
        "",
      ].join("\n"),
    );
  });

  test("takes the other files of a paper from a list", () => {
    const queries = written("gold-queries.jsonl", asks("netzwerken", "gone.txt", { target: "4711" }));
    expect(runEval("--queries", queries).status).toBe(2);
    const gold = written("gold.jsonl", JSON.stringify({ reference: "4711", file: networks }));
    expect(runEval("--queries", queries, "--gold", gold).stdout).toMatch(/^\| drs +\| 1\.000 \/ 1\.000/m);
  });

  test.each([
    ["{", /bad\.jsonl:1: /],
    ['{"class":"plain","targetFiles":["a.txt"]}', /bad\.jsonl:1: it has no query/],
    ['{"query":"a","targetFiles":["a.txt"]}', /bad\.jsonl:1: it has no class/],
    ['{"query":"a","class":"plain","targetFiles":"a.txt"}', /bad\.jsonl:1: targetFiles is no list/],
    ['{"query":"a","class":"plain","targetFiles":[]}', /bad\.jsonl:1: it wants no file/],
    ["", /there are no queries/],
    [`${asks("a", networks)}\n${asks("a", networks)}`, /"a" stands there twice/],
    [asks("a", "gone.txt"), /none of the papers that the queries want/],
  ])("refuses %s", (line, message) => {
    const { status, stderr } = runEval("--queries", written("bad.jsonl", line));
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test("goes on behind a query that cannot be understood", () => {
    const file = written("strange.jsonl", asks('"netz', networks), asks("netzwerken", networks));
    const { stdout, stderr } = runEval("--queries", file);
    expect(stdout).toMatch(/^\| drs +\| 0\.500 \//m);
    expect(stderr).toBe('eval: ""netz": these quotes are not closed\n');
  });
});
