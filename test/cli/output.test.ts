import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");

const folder = mkdtempSync(join(tmpdir(), "drs-output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(join(project, "corpus"), join(folder, "corpus"), {
  recursive: true,
  filter: (path) => !path.endsWith(".drs"),
});

// More than a pipe holds.
const paper = "Dazu Ds. 25-00001.\n".repeat(5_000);

/** Lists the paper's citations, a line each, to where it is told. */
function list(output: "pipe" | number): ChildProcess {
  const args = [join(project, "bin/drs.js"), "refs", "-", "--list", "--format", "jsonl"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["pipe", output, "pipe"] });
  child.stdin?.end(paper);
  return child;
}

/** How it ended, and what it said about that. */
function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, said })));
}

test("a reader that has seen enough is success", async () => {
  const child = list("pipe");
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended(child)).toEqual({ code: 0, said: "" });
});

test.skipIf(!existsSync("/dev/full"))("a full disk is said, and fails", async () => {
  const full = openSync("/dev/full", "w");
  const { code, said } = await ended(list(full));
  closeSync(full);
  expect([code, said]).toEqual([2, expect.stringMatching(/^drs: cannot write to standard output: ENOSPC.*\n$/)]);
});
