import { execFileSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { UserError } from "../../src/app/user-error.ts";
import { writeFile } from "../../src/app/write-file.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

function inFolder(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files);
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(folder);
  return folder;
}

test("a new file, and one in place of another, with its rights and nothing left beside it", () => {
  const folder = inFolder({ "old.json": "old" });
  chmodSync("old.json", 0o640);
  writeFile("new.json", "new");
  writeFile("old.json", "newer");
  expect(readFileSync("new.json", "utf8")).toBe("new");
  expect(readFileSync("old.json", "utf8")).toBe("newer");
  expect(lstatSync("old.json").mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(["new.json", "old.json"]);
  expect(() => writeFile("none/a.json", "x")).toThrow(
    "cannot write none/a.json: there is no folder none; make it first",
  );
  expect(() => writeFile(folder, "x")).toThrow(UserError);
});

test("a name as long as names may be", () => {
  inFolder({});
  writeFile("a".repeat(255), "x");
  expect(readFileSync("a".repeat(255), "utf8")).toBe("x");
});

describe("what was planted is not followed", () => {
  test("a link in place of the file, also one that leads nowhere", () => {
    const elsewhere = temporaryFolder({ precious: "precious" });
    inFolder({});
    symlinkSync(join(elsewhere, "precious"), "report.json");
    symlinkSync(join(elsewhere, "new"), "baseline.json");
    for (const path of ["report.json", "baseline.json"])
      expect(() => writeFile(path, "x")).toThrow(`cannot write ${path}: it is a link; name the file that it leads to`);
    expect(readFileSync(join(elsewhere, "precious"), "utf8")).toBe("precious");
    expect(readdirSync(elsewhere)).toEqual(["precious"]);
  });

  test("a link in place of its folder", () => {
    const elsewhere = temporaryFolder({});
    const folder = inFolder({ "inside/": "" });
    symlinkSync(elsewhere, "reports");
    symlinkSync("inside", "here");
    expect(() => writeFile("reports/a.json", "x")).toThrow("reports is a link that leads out of this folder");
    expect(() => writeFile(join(folder, "reports/a.json"), "x")).toThrow("leads out of this folder");
    expect(readdirSync(elsewhere)).toEqual([]);
    writeFile("here/a.json", "x");
    expect(readFileSync("inside/a.json", "utf8")).toBe("x");
    writeFile(join(elsewhere, "a.json"), "x");
    expect(readFileSync(join(elsewhere, "a.json"), "utf8")).toBe("x");
  });

  test("another name of a file that lies elsewhere", () => {
    const elsewhere = temporaryFolder({ precious: "precious" });
    inFolder({});
    linkSync(join(elsewhere, "precious"), "report.json");
    writeFile("report.json", "x");
    expect(readFileSync(join(elsewhere, "precious"), "utf8")).toBe("precious");
  });
});

test("where there is no room, the file that was there is kept", () => {
  const folder = inFolder({ "baseline.json": "old" });
  // A limit to the size of files stands in for a full disk: it can be set without being root.
  const program = join(folder, "write.test-program.mjs");
  const source = join(import.meta.dirname, "../../dist/app/write-file.js");
  writeFileSync(
    program,
    `process.on("SIGXFSZ", () => {}); const { writeFile } = await import(${JSON.stringify(source)});
try { writeFile("baseline.json", "x".repeat(100_000)); } catch (error) { console.log(error.message); }`,
  );
  const said = execFileSync("bash", ["-c", `ulimit -f 8; node ${program}`], { cwd: folder, encoding: "utf8" });
  expect(said).toMatch(/^cannot write baseline\.json: /);
  expect(readFileSync("baseline.json", "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["baseline.json", "write.test-program.mjs"]);
});

test("a device is written to as it is, a pipe that nobody may read is not", () => {
  inFolder({});
  execFileSync("mkfifo", ["report.json"]);
  expect(() => writeFile("report.json", "x")).toThrow("cannot write report.json");
  mkdirSync("a");
  writeFile("/dev/null", "x");
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});
