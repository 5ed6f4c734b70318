import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-compiled-"));
const cache = join(folder, "dist/bin/drs.cache");
for (const part of ["bin", "dist/bin", "package.json", "corpus"]) {
  cpSync(join(project, part), join(folder, part), { recursive: true });
}
symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
const whole = readFileSync(cache);
afterAll(() => rmSync(folder, { recursive: true }));

const node = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
const search = (): string => node(["bin/drs.js", "search", "Digitalisierungsstrategie"]);
const isCompiled = (): string => node(["-p", "require('./bin/load-program.js').loadProgram().isCompiled"]).trim();

test("the build keeps what V8 made of the program, and V8 takes it", () => {
  writeFileSync(cache, whole);
  expect(isCompiled()).toBe("true");
});

test.each([
  ["missing", undefined],
  ["empty", Buffer.alloc(0)],
  ["of another version of Node", Buffer.concat([Buffer.alloc(16, 7), whole.subarray(16)])],
  ["cut off", whole.subarray(0, whole.length / 2)],
  ["something else", Buffer.from("Radweg ".repeat(10_000))],
])("without it the program does the same: %s", (_, bytes) => {
  writeFileSync(cache, whole);
  const before = search();
  if (bytes === undefined) rmSync(cache);
  else writeFileSync(cache, bytes);
  expect(isCompiled()).toBe("false");
  expect(search()).toBe(before);
});
