import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

/* What becomes of news when runs are killed, come two at once, or find something else than they left. */
const project = resolve(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "drs-news-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const isLong = process.env["DRS_LONG"] === "1";
let count = 0;
let cwd = "";
const state = () => join(cwd, "corpus/drs-news.jsonl");
const stateText = () => readFileSync(state(), "utf8");

beforeEach(() => {
  cwd = join(root, String(count++));
  cpSync(join(project, "corpus"), join(cwd, "corpus"), { recursive: true, filter: (path) => !path.endsWith(".drs") });
});

const env = { ...process.env, HOME: root, XDG_CACHE_HOME: root, DRS_TODAY: "2026-11-24", LANG: "C.UTF-8" };

function drs(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(project, "bin/drs.js"), ...args], { cwd, env, encoding: "utf8" });
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [join(project, "bin/drs.js"), ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function add(name: string): void {
  const head = `24-20${count}${name}\n\nMitteilung (öffentlich)\n\nBetreff:\nBänke am Ring ${name}\n\nDatum:\n20.11.2026\n\n`;
  writeFileSync(join(cwd, `corpus/${name}.md`), `${head}Sachverhalt:\nDie Verwaltung teilt mit, dass ${name} kommt.\n`);
}

describe("what was told", () => {
  test("is whole after a run that was killed, and is told by the next one if it was not", {
    timeout: 600_000,
  }, async () => {
    drs("news");
    const kills = isLong ? 50 : 6;
    const outcomes = new Set<string>();
    for (let i = 0; i < kills; i++) {
      add(String(i));
      const before = stateText();
      const child = start("news");
      const ended = new Promise((done) => child.once("close", done));
      await new Promise((done) => setTimeout(done, (i / kills) * 900));
      child.kill("SIGKILL");
      await ended;
      const after = stateText();
      // Either as it was or as it is to be: the last line counts the others.
      expect(after.split("\n").length - 2).toBe(JSON.parse(after.trimEnd().split("\n").at(-1) ?? "").lines);
      outcomes.add(after === before ? "kept" : "moved");
      const { status, stdout, stderr } = drs("news");
      expect(stderr).toBe("");
      expect(status).toBe(after === before ? 0 : 1);
      expect(stdout.includes(`corpus/${i}.md`)).toBe(after === before);
      expect(drs("news").status).toBe(1);
    }
    expect(outcomes).toContain("kept");
    expect(readdirSync(join(cwd, "corpus")).filter((name) => name.endsWith(".lock"))).toEqual([]);
  });

  test("is told once by runs that come at once", { timeout: 300_000 }, async () => {
    drs("news");
    add("a");
    const runs = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = start("news");
        let [printed, said] = ["", ""];
        child.stdout?.setEncoding("utf8").on("data", (text) => (printed += text));
        child.stderr?.setEncoding("utf8").on("data", (text) => (said += text));
        const status = await new Promise<number | null>((done) => child.once("close", done));
        return { status, printed, said };
      }),
    );
    const tellers = runs.filter(({ status }) => status === 0);
    expect(tellers.length).toBeLessThanOrEqual(1);
    for (const { status, said } of runs.filter((run) => run.status === 2))
      expect([status, said]).toEqual([
        2,
        expect.stringMatching(/another run is (?:telling news|writing)|another process/),
      ]);
    const later = drs("news");
    expect(tellers.length + Number(later.status === 0)).toBe(1);
    expect(existsSync(`${state()}.lock`)).toBe(false);
  });

  test("stays where the output fails", () => {
    drs("news");
    const before = stateText();
    add("a");
    expect(drs("news", "--output", "no/folder.md")).toMatchObject({ status: 2 });
    mkdirSync(join(cwd, "folder"));
    expect(drs("news", "--output", "folder")).toMatchObject({ status: 2 });
    if (existsSync("/dev/full")) {
      const { status } = spawnSync(
        "sh",
        ["-c", `"${process.execPath}" "${join(project, "bin/drs.js")}" news > /dev/full`],
        { cwd, env },
      );
      expect(status).toBe(2);
    }
    expect(stateText()).toBe(before);
    expect(drs("news").stdout).toContain("corpus/a.md");
  });

  test("is not sought through a link, in a folder, or in other files, which stay as they are", () => {
    writeFileSync(join(cwd, "elsewhere"), "mine");
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "link"));
    mkdirSync(join(cwd, "folder"));
    writeFileSync(join(cwd, "letter.txt"), "Liebe Kim,\n");
    writeFileSync(join(cwd, "bytes"), Buffer.from([0xff, 0xfe, 0, 1, 2, 3]));
    const said = [
      "link",
      "folder",
      "letter.txt",
      "bytes",
      "no/such/state",
      "corpus/22-18940-regionale-vernetzung.md",
    ].map((name) => {
      const { status, stdout, stderr } = drs("news", "--state", name);
      expect({ name, status, stdout }).toEqual({ name, status: 2, stdout: "" });
      return stderr.split("\n")[0];
    });
    expect(said).toEqual([
      "drs: cannot write link: it is a link; name the file that it leads to",
      "drs: cannot write folder: it is not a file",
      "drs: letter.txt:1: this is not the state of drs news",
      "drs: bytes:1: this is not the state of drs news",
      "drs: cannot write no/such/state: there is no folder no/such; make it first",
      "drs: corpus/22-18940-regionale-vernetzung.md:1: this is not the state of drs news",
    ]);
    expect(readFileSync(join(cwd, "elsewhere"), "utf8")).toBe("mine");
    expect(readFileSync(join(cwd, "letter.txt"), "utf8")).toBe("Liebe Kim,\n");
    expect(readdirSync(cwd).filter((name) => name.includes(".lock"))).toEqual([]);
  });

  test("is told all the same where the index is damaged", () => {
    drs("news");
    add("a");
    const index = join(cwd, "corpus/.drs");
    for (const name of readdirSync(index).filter((one) => one.startsWith("segment"))) {
      const bytes = readFileSync(join(index, name));
      bytes.fill(0x55, bytes.length >> 2, bytes.length >> 1);
      writeFileSync(join(index, name), bytes);
    }
    const { status, stdout } = drs("news");
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("corpus/a.md") });
    expect(stdout.match(/corpus\//g)).toHaveLength(1);
    expect(drs("news").status).toBe(1);
  });

  test("is the same bytes from the same state on the same day", () => {
    drs("news");
    const kept = stateText();
    add("a");
    const formats = [
      [],
      ["--json"],
      ["--format", "md"],
      ["--format", "atom", "--base-url", "https://example.org/n.xml"],
    ];
    for (const flags of formats) {
      const told = [0, 1].map(() => {
        writeFileSync(state(), kept);
        const { stdout } = drs("news", ...flags);
        return [stdout, stateText()];
      });
      expect(told[0]).toEqual(told[1]);
    }
  });
});
