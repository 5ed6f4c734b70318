import { fork, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { expect } from "vitest";

/*
 * Sessions with the program, as a person would have them: `$ command`, what it prints, and `[exit n]` where that is not
 * 0. `#` begins a remark, `> ` continues a command, and a line `…` in the expected output stands for any lines. Each
 * session runs in a folder of its own that holds the sample corpus.
 */
export const project = resolve(import.meta.dirname, "..");

export interface Step {
  readonly command: string;
  readonly expected: string;
}

/** Splits a session into its commands, each with what it is to print. */
export function parseSteps(session: string): readonly Step[] {
  return session.split(/^\$ /m).slice(1).map(parseStep);
}

function parseStep(step: string): Step {
  const [first = "", ...rest] = step.split("\n");
  const end = rest.findIndex((line) => !line.startsWith("> "));
  const continued = rest.slice(0, end < 0 ? rest.length : end);
  const printed = rest.slice(continued.length).filter((line) => !line.startsWith("# "));
  return {
    command: [first, ...continued.map((line) => line.slice(2))].join("\n"),
    expected: printed.join("\n").trimEnd(),
  };
}

/** Something to run sessions with: a folder with `drs` as a command, and one for what all runs keep. */
export interface Stage {
  readonly run: (session: string, options?: SessionOptions) => Promise<void>;
  /** What a command prints, beside the sample corpus. */
  readonly print: (command: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

interface SessionOptions {
  /** The person's language, as the environment says it; English, unless told. */
  readonly lang?: string;
  /** Whether each `drs` starts Node, as it does for a person. Else a program that runs already is asked, which is much faster. */
  readonly isStarted?: boolean;
}

export function makeStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), "drs-stage-"));
  for (const name of ["started", "resident", "answers"]) mkdirSync(join(folder, name));
  const drs = `#!/bin/sh\nexec "${process.execPath}" "${project}/bin/drs.js" "$@"\n`;
  writeFileSync(join(folder, "started/drs"), drs, { mode: 0o755 });
  cpSync(join(project, "test/resident-drs.sh"), join(folder, "resident/drs"));
  const secret = randomUUID();
  const child = fork(join(project, "test/resident-program.mjs"), [secret, join(folder, "answers")], { cwd: folder });
  const port = once(child, "message").then(([number]) => String(number));
  const setting = async ({ lang = "C.UTF-8", isStarted = false }: SessionOptions = {}): Promise<Setting> => {
    const env = { XDG_CACHE_HOME: folder, LANG: lang };
    if (isStarted || process.platform === "win32") return { bin: join(folder, "started"), env };
    const resident = { DRS_RESIDENT_PORT: await port, DRS_RESIDENT_SECRET: secret };
    return { bin: join(folder, "resident"), env: { ...env, ...resident } };
  };
  return {
    run: async (session, options) => runSession(session, await setting(options)),
    print: async (command) => run(command, { cwd: project, ...(await setting()) }),
    remove: async () => {
      child.disconnect();
      await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Setting {
  /** The folder with the command. */
  readonly bin: string;
  readonly env: NodeJS.ProcessEnv;
}

async function runSession(session: string, setting: Setting): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), "drs-session-"));
  try {
    cpSync(join(project, "corpus"), join(cwd, "corpus"), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !path.endsWith(".drs"),
    });
    for (const { command, expected } of parseSteps(session)) {
      const printed = await run(command, { cwd, ...setting });
      if (!matcher(expected).test(printed)) expect(`$ ${command}\n${printed}`).toBe(`$ ${command}\n${expected}`);
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function run(command: string, { cwd, bin, env: more }: Setting & { readonly cwd: string }): Promise<string> {
  const env = { PATH: `${bin}${delimiter}${process.env["PATH"]}`, HOME: cwd, COLUMNS: "80", ...more };
  const child = spawn("bash", ["-c", command], { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      const exit = status === 0 ? "" : `[exit ${status ?? signal}]`;
      const parts = [stdout.text.trimEnd(), stderr.text.trimEnd(), exit];
      resolve(parts.filter((part) => part !== "").join("\n"));
    });
  });
}

function collect(stream: NodeJS.ReadableStream): { readonly text: string } {
  const collected = { text: "" };
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    collected.text += chunk;
  });
  return collected;
}

/** The expected output with its `…` lines as "anything". */
export function matcher(expected: string): RegExp {
  const escaped = expected
    .split("\n")
    .map((line) => (line === "…" ? "[\\s\\S]*?" : line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")));
  return new RegExp(`^${escaped.join("\n")}$`.replace(/\[\\s\\S\]\*\?\n/g, "(?:[\\s\\S]*?\\n)?"));
}
