import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const project = resolve(import.meta.dirname, "..");

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: ReadonlyArray<{ readonly name: string; readonly env?: object; readonly run: string }>;
  };
}
const action: Action = parse(readFileSync(join(project, "action.yml"), "utf8"));

interface Run {
  readonly status: number | null;
  readonly log: string;
  readonly summary: string;
  readonly folder: string;
}

/** Runs the action's step that checks as a runner does, in a folder with the sample corpus. drs is built already. */
function runAction(inputs: Readonly<Record<string, string>>, prepare: (folder: string) => void = () => {}): Run {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-action-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(project, "corpus"), join(folder, "corpus"), {
    recursive: true,
    filter: (path) => !path.endsWith(".drs"),
  });
  writeFileSync(join(folder, "summary.md"), "before\n");
  prepare(folder);
  const step = action.runs.steps.find(({ name }) => name === "Check references");
  const filledIn = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
      const input = action.inputs[name] ?? expect.fail(`no input ${name}`);
      return inputs[name] ?? input.default;
    });
  const variables = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([key, text]) => [key, filledIn(String(text))]),
  );
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        GITHUB_ACTION_PATH: project,
        GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
        ...variables,
      },
    },
  );
  return { status, log: stdout + stderr, summary: readFileSync(join(folder, "summary.md"), "utf8"), folder };
}

describe("the action", () => {
  test("annotates what is missing, and fails", () => {
    const { status, log, summary, folder } = runAction({ sarif: "refs.sarif" });
    expect(status).toBe(1);
    expect(log.match(/^::error file=corpus\//gm)).toHaveLength(6);
    expect(summary).toMatch(
      /^before\n\*\*drs refs\*\*: 7 citations in 5 files checked: 6 unresolved, 5 missing numbers\n/,
    );
    expect(JSON.parse(readFileSync(join(folder, "refs.sarif"), "utf8")).runs[0].results).toHaveLength(6);
  });

  test("passes where all is found", () => {
    const { status, log } = runAction({ path: "corpus/anfrage-digitalisierungsstrategie-2026-04-15.md" });
    expect([status, log]).toEqual([0, "1 citation in 1 file checked: all found\n"]);
  });

  test("does not run what an input says", () => {
    const { status, log } = runAction({ path: "$(touch pwned) --list `touch pwned`" });
    expect(status).toBe(2);
    expect(log).toContain('"$(touch" is neither a file nor the number of a paper');
  });

  test("takes every input that it has", () => {
    const told = JSON.stringify(action.runs.steps);
    for (const name of Object.keys(action.inputs)) expect(told).toContain(`inputs.${name} }}`);
    const { status, log } = runAction({ since: "HEAD", strict: "true", "allow-empty": "true" }, (folder) => {
      const git = (...args: string[]): void => {
        const who = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
        expect(spawnSync("git", ["-C", folder, ...who, ...args]).status).toBe(0);
      };
      git("init");
      git("add", "corpus");
      git("commit", "-m", "x");
      writeFileSync(
        join(folder, "corpus/neu.md"),
        "24-20001\n\nAnfrage (öffentlich)\n\nSachverhalt:\nZur Vorlage 24-20001 gilt:\n",
      );
    });
    expect(log).toContain("::notice file=corpus/neu.md,line=6,col=13,title=drs%3A self::");
    expect(status).toBe(1);
  });
});

describe("the pre-commit hook", () => {
  test("calls a command that takes the files of a commit", () => {
    const [hook] = parse(readFileSync(join(project, ".pre-commit-hooks.yaml"), "utf8"));
    expect(hook).toMatchObject({ id: "drs-refs", language: "node", files: "\\.(txt|md)$" });
    const [command = "", ...args] = hook.entry.split(" ");
    const bin = JSON.parse(readFileSync(join(project, "package.json"), "utf8")).bin[command];
    const run = spawnSync(process.execPath, [join(project, bin), ...args, "corpus/22-18940-regionale-vernetzung.md"], {
      cwd: project,
      encoding: "utf8",
    });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });
});
