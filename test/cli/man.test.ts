import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(project, "docs/man/drs.1"), "utf8");

test("the manual page is that of the program: npm run man", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, "docs/man/make.mjs")], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(page).toBe(stdout);
});

test.runIf(spawnSync("groff", ["--version"]).status === 0)("the manual page is one that groff understands", () => {
  const { stdout, stderr } = spawnSync("groff", ["-k", "-man", "-Tutf8", "-P-cbu", "-ww"], {
    input: page,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toContain("drs municipality check files ...");
});
