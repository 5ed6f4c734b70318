import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

// Before it builds a large index in a folder that nobody named, drs asks whoever sits at the terminal.
const drs = resolve(import.meta.dirname, "../../bin/drs.js");
const folder = mkdtempSync(join(tmpdir(), "drs-asking-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ["papers", "home"]) mkdirSync(join(folder, name));
writeFileSync(join(folder, "papers/brief.txt"), "Antrag\n\nBetreff:\nRadweg\n");
// Holes, which take no room on the disk.
for (const name of ["1.txt", "2.txt", "3.txt"]) {
  writeFileSync(join(folder, "papers", name), "");
  truncateSync(join(folder, "papers", name), 12 * 1024 * 1024);
}

// `script` runs a command on a terminal of its own.
const hasTerminal = spawnSync("script", ["--version"]).status === 0;

/** A search, what the person types when asked, and what is seen. */
async function asked(typed: string, lang: string) {
  const command = `node ${drs} search Radweg -l --lang ${lang}`;
  const env = { PATH: process.env["PATH"], TERM: "xterm", HOME: join(folder, "home") };
  const run = { cwd: join(folder, "papers"), env, timeout: 60_000 };
  const child = spawn("script", ["-qec", command, "/dev/null"], run);
  let seen = "";
  // What is typed before the question is not for it.
  let isTyped = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    seen += text;
    if (isTyped || !/\[[jy]\/N\]/.test(seen)) return;
    isTyped = true;
    child.stdin.write(typed);
  });
  const [status] = await once(child, "close");
  return { seen, status, isBuilt: existsSync(join(folder, "papers/.drs")) };
}

test.skipIf(!hasTerminal).each([
  ["n\n", "en"],
  ["\n", "en"],
  // Ctrl-D.
  ["\u0004", "de"],
  ["nein\n", "de"],
])("on a terminal %j is no: nothing is built (%s)", async (typed, lang) => {
  const { seen, status, isBuilt } = await asked(typed, lang);
  expect(seen).toMatch(lang === "de" ? /\[j\/N\]/ : /\[y\/N\]/);
  expect({ status, isBuilt }).toEqual({ status: 2, isBuilt: false });
});

test.skipIf(!hasTerminal)("yes builds it and answers", async () => {
  const { seen, status, isBuilt } = await asked("ja\n", "de");
  expect(seen).toContain("brief.txt");
  expect({ status, isBuilt }).toEqual({ status: 0, isBuilt: true });
});
