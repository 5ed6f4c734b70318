import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

/** A folder with the sample corpus. */
function makeFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-action-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(project, "corpus"), join(folder, "corpus"), {
    recursive: true,
    filter: (path) => !path.endsWith(".drs"),
  });
  return folder;
}

/** Runs the action's step that checks as a runner does, in a folder with the sample corpus. drs is built already. */
function runAction(inputs: Readonly<Record<string, string>>, prepare: (folder: string) => void = () => {}): Run {
  const folder = makeFolder();
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

/** Makes a repository of a folder. */
function commitAll(folder: string): void {
  const who = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
  for (const args of [["init"], ["add", "corpus"], ["commit", "-m", "x"]])
    expect(spawnSync("git", ["-C", folder, ...who, ...args]).status).toBe(0);
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
    const { status, log, folder } = runAction({ path: "$(touch pwned) --list `touch pwned`" });
    expect(status).toBe(2);
    expect(log).toContain('::error title=drs::the input path has "$(touch pwned) --list `touch pwned`"');
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });

  test("takes several paths, names with blanks, and globs", () => {
    const path = "corpus/stellungnahme-*.txt\n\n  mein Antrag [1].md\ncorpus/**/25-*.md\n";
    const { status, log } = runAction({ path }, (folder) => {
      writeFileSync(join(folder, "mein Antrag [1].md"), "Siehe Drs. 24-24001.\n");
    });
    expect(log.match(/^::error file=[^,]*/gm)).toEqual([
      ...Array(5).fill("::error file=corpus/25-26577-innovationsstrategie.md"),
      "::error file=corpus/stellungnahme-netzwerke-und-verbuende.txt",
      "::error file=mein Antrag [1].md",
    ]);
    expect(status).toBe(1);
  });

  test("names every path that is not there, and checks nothing", () => {
    const { status, log } = runAction({ path: "corpus\nprotokolle\nbeschluesse/*.md" });
    expect(status).toBe(2);
    expect(log.match(/^::error .*$/gm)).toEqual([
      '::error title=drs::the input path has "protokolle": there is no such file or folder, and it matches none',
      '::error title=drs::the input path has "beschluesse/*.md": there is no such file or folder, and it matches none',
    ]);
  });

  test("takes a paper called like a flag for a paper", () => {
    const { status, log, folder } = runAction({ path: "--output=json=README.md" }, (folder) => {
      writeFileSync(join(folder, "README.md"), "precious\n");
      writeFileSync(join(folder, "--output=json=README.md"), "Siehe Drs. 24-24001.\n");
    });
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("precious\n");
    expect(log).toContain("::error file=--output=json=README.md,line=1");
    expect(status).toBe(1);
  });

  test("does not ask an index that the checkout brings along", () => {
    const { status, log, folder } = runAction({ path: "corpus" }, (folder) => {
      const drs = (...args: string[]): void => {
        const { status } = spawnSync(process.execPath, [join(project, "bin/drs.js"), ...args], { cwd: folder });
        expect(status).toBe(0);
      };
      writeFileSync(join(folder, "corpus/all.txt"), "25-25973\n");
      drs("index", "corpus");
      rmSync(join(folder, "corpus/all.txt"));
    });
    expect(status).toBe(1);
    expect(log.match(/^::error file=corpus\//gm)).toHaveLength(6);
    expect(readdirSync(folder)).not.toContain(".drs");
  });

  test.each(["origin/", "0".repeat(40)])("checks everything where there is nothing to compare with: %s", (since) => {
    const { status, log } = runAction({ since });
    expect(status).toBe(1);
    expect(log).toMatch(/^Nothing to compare with: everything is checked\.$/m);
    expect(log.match(/^::error file=corpus\//gm)).toHaveLength(6);
  });

  test("checks the changed lines of some paths only", () => {
    const { status, log } = runAction({ since: "HEAD", path: "corpus/a*.md\ncorpus/neu.md" }, (folder) => {
      commitAll(folder);
      writeFileSync(join(folder, "corpus/neu.md"), "Siehe Drs. 24-24001.\n");
      writeFileSync(join(folder, "corpus/anderes.md"), "Siehe Drs. 24-24002.\n");
      writeFileSync(join(folder, "corpus/zweites.md"), "Siehe Drs. 24-24003.\n");
    });
    expect(log.match(/24-2400\d is not/g)).toEqual(["24-24002 is not", "24-24001 is not"]);
    expect(status).toBe(1);
  });

  test("takes every input that it has", () => {
    const told = JSON.stringify(action.runs.steps);
    for (const name of Object.keys(action.inputs)) expect(told).toContain(`inputs.${name} }}`);
    const { status, log } = runAction({ since: "HEAD", strict: "true", "allow-empty": "true" }, (folder) => {
      commitAll(folder);
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
      cwd: makeFolder(),
      encoding: "utf8",
    });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });
});
