import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

/*
 * Sessions with the program, as a person would have them: `$ command`, what it prints, and `[exit n]` where that is not
 * 0. They read as a manual. Each file of the folder runs in a copy of the sample corpus' surroundings; `#` begins a
 * remark, `> ` goes on with a command, and a line `…` in the expected output stands for any lines.
 */
const project = resolve(import.meta.dirname, "..");
const folder = join(project, "test/transcripts");
const bin = mkdtempSync(join(tmpdir(), "drs-bin-"));
writeFileSync(join(bin, "drs"), `#!/bin/sh\nexec "${process.execPath}" "${project}/bin/drs.js" "$@"\n`, {
  mode: 0o755,
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

interface Step {
  readonly command: string;
  readonly expected: string;
}

function stepsOf(transcript: string): Step[] {
  return transcript
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [first = "", ...rest] = step.split("\n");
      const continued = rest.findIndex((line) => !line.startsWith("> "));
      const lines = rest.slice(continued < 0 ? rest.length : continued);
      const command = [
        first,
        ...rest.slice(0, continued < 0 ? rest.length : continued).map((line) => line.slice(2)),
      ].join("\n");
      return {
        command,
        expected: lines
          .filter((line) => !line.startsWith("# "))
          .join("\n")
          .trimEnd(),
      };
    });
}

function run(command: string, cwd: string): string {
  const env = { PATH: `${bin}:${process.env["PATH"]}`, HOME: cwd, COLUMNS: "80", LANG: "C.UTF-8" };
  const { stdout, stderr, status } = spawnSync("bash", ["-c", command], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 30_000,
  });
  const exit = status === 0 ? "" : `[exit ${status}]`;
  return [stdout.trimEnd(), stderr.trimEnd(), exit].filter((part) => part !== "").join("\n");
}

/** The expected output with its `…` lines as "anything". */
function matcher(expected: string): RegExp {
  const escaped = expected
    .split("\n")
    .map((line) => (line === "…" ? "[\\s\\S]*?" : line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")));
  return new RegExp(`^${escaped.join("\n")}$`.replace(/\[\\s\\S\]\*\?\n/g, "(?:[\\s\\S]*?\\n)?"));
}

function runTranscript(transcript: string): void {
  const cwd = mkdtempSync(join(tmpdir(), "drs-session-"));
  try {
    cpSync(join(project, "corpus"), join(cwd, "corpus"), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !path.endsWith(".drs"),
    });
    for (const { command, expected } of stepsOf(transcript)) {
      const printed = run(command, cwd);
      if (!matcher(expected).test(printed)) expect(`$ ${command}\n${printed}`).toBe(`$ ${command}\n${expected}`);
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

describe("sessions with the program", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".txt")))("%s", (name) => {
    const transcript = readFileSync(join(folder, name), "utf8");
    expect(stepsOf(transcript).length).toBeGreaterThan(0);
    runTranscript(transcript);
  });
});

describe("the page on towns", () => {
  const page = readFileSync(join(project, "docs/municipality.md"), "utf8");

  test("shows sessions that happen like this", () => {
    const sessions = Array.from(page.matchAll(/```console\n([\s\S]*?)```/g), ([, session = ""]) => session);
    expect(sessions).not.toEqual([]);
    for (const session of sessions) runTranscript(session);
  });

  test("declares the town whose papers are tested", () => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(yaml).toBe(readFileSync(join(project, "test/papers/seeburg/drs.yaml"), "utf8"));
  });
});

describe("the README", () => {
  const readme = readFileSync(join(project, "README.md"), "utf8");

  test("shows sessions that happen like this", () => {
    const sessions = Array.from(readme.matchAll(/```console\n([\s\S]*?)```/g), ([, session = ""]) => session);
    expect(sessions.length).toBeGreaterThan(3);
    for (const session of sessions) runTranscript(session);
  });

  test("names every command and flag", () => {
    const help = (args: string[]): string =>
      execFileSync(process.execPath, [join(project, "bin/drs.js"), ...args], { encoding: "utf8" });
    const commands = Array.from(
      help(["--help"]).matchAll(/^ {2}([a-z]+)(?: [[<]|$| {2})/gm),
      ([, name = ""]) => name,
    ).filter((name) => name !== "help" && name !== "drs");
    expect(commands.sort()).toEqual(["completion", "index", "municipality", "parse", "refs", "search", "show"]);
    for (const command of commands) {
      const words = command === "municipality" ? [command, "check"] : [command];
      expect(readme).toContain(`drs ${words.join(" ")}`);
      for (const [flag] of help([...words, "--help"]).matchAll(/--[a-z]+(?:-[a-z]+)*/g))
        expect(readme, `${command} ${flag}`).toMatch(new RegExp(`\`${flag}[\` ]`));
    }
  });

  test("explains every problem kind and exit code", async () => {
    const { problemKinds } = await import("../src/problem/problem.ts");
    for (const [kind, sentence] of Object.entries(problemKinds))
      expect(readme).toContain(`| \`${kind}\` | ${sentence} |`);
    for (const code of [0, 1, 2]) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
  });

  test("has the two commands of a newcomer", () => {
    const commands = Array.from(readme.matchAll(/```sh\n([\s\S]*?)```/g), ([, command = ""]) => command.trim());
    expect(commands).toEqual([
      'npm ci && npm run build && node bin/drs.js search "Digitalisierungsstrategie"',
      "npm ci && npm test",
    ]);
  });

  test("names every key that JSON has", () => {
    const drs = (...args: string[]): string =>
      spawnSync(process.execPath, [join(project, "bin/drs.js"), ...args], { cwd: project, encoding: "utf8" }).stdout;
    const outputs = [
      drs("search", "Vernetzung", "--json"),
      drs("refs", "--format", "json"),
      drs("show", "25-26577", "--json"),
    ];
    const keys = outputs.flatMap((output) => Array.from(output.matchAll(/"([a-zA-Z]+)":/g), ([, key = ""]) => key));
    expect(keys.length).toBeGreaterThan(50);
    for (const key of new Set(keys)) expect(readme, key).toContain(`\`${key}\``);
  });
});
