import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "drs-threads-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const head = (number: string, kind: string) => `${number}\n\n${kind} (öffentlich)\n\nBetreff:\nSteg am Weiher\n\n`;
  const station = "Beratungsfolge:\tSitzungstermin\tStatus\nRat (Entscheidung)\t24.09.2024\tÖ\n\n";
  writeFileSync(
    join(folder, "bill.md"),
    `${head("24-20100", "Beschlussvorlage")}${station}Sachverhalt:\nEr wird gebaut.\n`,
  );
  writeFileSync(join(folder, "motion.md"), `${head("24-20100-01", "Änderungsantrag")}Sachverhalt:\nBreiter.\n`);
  const minutes = [
    "Niederschrift 12. Sitzung Rat",
    "24. September 2024, 14:00 Uhr",
    "",
    "Punkt 7 der Tagesordnung: Steg am Weiher",
  ];
  const decision = [
    "Vorlage: 24-20100",
    "",
    "Beschluss:",
    "Der Steg wird ge-",
    "baut.",
    "",
    "Abstimmungsergebnis:",
    "einstimmig",
    "",
  ];
  writeFileSync(join(folder, "minutes.txt"), [...minutes, ...decision].join("\n"));
});

const bill = { kind: "paper", file: "bill.md", role: "proposal" };
const motion = { kind: "paper", file: "motion.md", role: "amendment" };
const sitting = { kind: "sitting", file: "bill.md", date: "2024-09-24", committee: "Rat", task: "Entscheidung" };
const minutes = { kind: "minutes", file: "copy.txt", copies: ["minutes.txt"] };
const decision = { kind: "decision", file: "minutes.txt", date: "2024-09-24", words: "Der Steg wird gebaut" };

function run(...lines: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  const gold = join(folder, "gold.jsonl");
  writeFileSync(gold, lines.join("\n"));
  const args = ["eval/threads.mjs", "--gold", gold, "--corpus", folder, "--index", join(folder, "index"), "--faults"];
  return spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
}

const rowsOf = (stdout: string): string[][] =>
  stdout
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

describe("eval/threads.mjs", () => {
  test("finds nothing wrong where a reader found the same", () => {
    const { stdout, status } = run(
      JSON.stringify({ query: "24-20100", links: [bill, motion, sitting, minutes, decision] }),
    );
    expect(rowsOf(stdout)).toEqual([
      ["paper", "2", "2", "1.000", "1.000"],
      ["sitting", "1", "1", "1.000", "1.000"],
      ["minutes", "1", "1", "1.000", "1.000"],
      ["decision", "1", "1", "1.000", "1.000"],
      ["all", "5", "5", "1.000", "1.000"],
      ["without doubtful ones", "5", "5", "1.000", "1.000"],
    ]);
    expect(stdout).toContain("roles right: 2 of 2; sittings with all that papers say: 1 of 1");
    expect(status).toBe(0);
  });

  test("names what is missing, what is wrong, and what is otherwise", () => {
    const links = [
      { ...bill, role: "motion" },
      { ...sitting, task: "Anhörung" },
      { ...sitting, committee: "Bauausschuss" },
      { ...decision, words: "Der Steg wird nicht gebaut" },
    ];
    const { stdout } = run(JSON.stringify({ query: "24-20100", links, optional: [minutes] }));
    expect(rowsOf(stdout).at(-2)).toEqual(["all", "4", "4", "0.500", "0.500"]);
    expect(stdout.split("\n\n").at(-1)).toBe(
      [
        "24-20100",
        "  missing: sitting 2024-09-24 Bauausschuss bill.md",
        "  missing: decision 2024-09-24 minutes.txt Der Steg wird nicht gebaut",
        "  wrong: decision 2024-09-24 minutes.txt Der Steg wird gebaut. einstimmig",
        "  wrong: paper amendment motion.md",
        "  not motion: paper proposal bill.md",
        '  not {"task":"Anhörung"}: {"top":"7","task":"Entscheidung"} sitting 2024-09-24 Rat bill.md',
        "",
      ].join("\n"),
    );
  });

  test("reads what the manual shows", () => {
    const manual = readFileSync(join(project, "docs/thread.md"), "utf8");
    const [, example = ""] = /```json\n(.*)\n```/.exec(manual) ?? [];
    expect(JSON.parse(example)).toMatchObject({ query: "24-20100" });
    expect(run(example).stdout).toContain("threads: 1\n");
  });

  test.each([
    ['{"links":[]}', /gold\.jsonl:1: it has no query/],
    ['{"query":"a","links":[]}', /gold\.jsonl:1: it has no links/],
    ['{"query":"a","links":[{"kind":"letter","file":"a.txt"}]}', /gold\.jsonl:1: a link is no paper, sitting/],
    ['{"query":"a","links":[{"kind":"sitting","file":"a.txt"}]}', /gold\.jsonl:1: a sitting has no date or committee/],
    ['{"query":"24-99999","links":[{"kind":"paper","file":"a.txt"}]}', /24-99999: the corpus has nothing of it/],
    ["", /there are no threads/],
  ])("refuses %s", (line, message) => {
    const { stderr, status } = run(line);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});
