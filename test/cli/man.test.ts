import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const pages = [
  ["en", "drs.1", "drs municipality check files ..."],
  ["de", "drs.de.1", "drs kommune prüfe dateien ..."],
] as const;
const pageOf = (file: string): string => readFileSync(join(project, "docs/man", file), "utf8");

test.each(pages)("the manual page in %s is that of the program: npm run man", (language, file) => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, "docs/man/make.mjs"), language], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(pageOf(file)).toBe(stdout);
});

const hasGroff = spawnSync("groff", ["--version"]).status === 0;

test.runIf(hasGroff).each(pages)("groff understands the manual page in %s", (_, file, command) => {
  const { stdout, stderr } = spawnSync("groff", ["-k", "-man", "-Tutf8", "-P-cbu", "-ww"], {
    input: pageOf(file),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toContain(command);
});
