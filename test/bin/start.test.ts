import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string): { readonly status: number | null; readonly printed: string } {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  return { status, printed: stdout + stderr };
}

describe("a start that cannot succeed says what to do", () => {
  test("where the program is not built", () => {
    const copy = join(folder, "copy");
    cpSync(join(project, "bin"), join(copy, "bin"), { recursive: true });
    expect(run(`"${process.execPath}" "${copy}/bin/drs.js" search Radweg`)).toEqual({
      status: 2,
      printed: `drs: not built yet: run "npm ci && npm run build" in ${copy}\n`,
    });
  });

  test("on Node 18", () => {
    const old = join(folder, "old.cjs");
    writeFileSync(
      old,
      `Object.defineProperty(process.versions, "node", { value: "18.20.4" });
       Object.defineProperty(process, "version", { value: "v18.20.4" });`,
    );
    expect(run(`"${process.execPath}" --require "${old}" "${project}/bin/drs.js" --version`)).toEqual({
      status: 2,
      printed: "drs: needs Node.js 20 or newer, and this is v18.20.4: see https://nodejs.org\n",
    });
  });

  test.each([
    "LC_ALL= LANG=de_DE.UTF-8",
    "LC_ALL=de LANG=en_GB.UTF-8",
  ])("in German for who reads it: %s", (variables) => {
    const drs = `"${process.execPath}" "${project}/bin/drs.js"`;
    mkdirSync(join(folder, "weg"));
    const printed = "drs: der aktuelle Ordner wurde gelöscht oder verschoben: in einen anderen wechseln\n";
    expect(run(`cd weg; rmdir ../weg; ${variables} ${drs} suche Radweg`).printed.endsWith(printed)).toBe(true);
    mkdirSync(join(folder, "weg"));
    expect(run(`cd weg; rmdir ../weg; ${drs} search --lang de Radweg`).printed.endsWith(printed)).toBe(true);
    mkdirSync(join(folder, "weg"));
    expect(run(`cd weg; rmdir ../weg; ${variables} ${drs} suche --lang=en Radweg`).printed).toMatch(/was deleted/);
  });

  test("in words that the oldest Node can read", () => {
    const source = readFileSync(join(project, "bin/drs.js"), "utf8").replace(/^\s*\/\/.*/gm, "");
    expect(source).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b|\?\.|\?\?|\.\.\./);
  });

  test("where the working folder is gone", () => {
    mkdirSync(join(folder, "gone"));
    expect(run(`cd gone; rmdir ../gone; "${process.execPath}" "${project}/bin/drs.js" search Radweg`)).toEqual({
      status: 2,
      printed: "drs: the folder that you are in was deleted or moved: change to another one\n",
    });
  });
});

test("a version that is asked for alone is the program's", () => {
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  expect(run(`"${process.execPath}" "${project}/bin/drs.js" --version`)).toEqual({
    status: 0,
    printed: `${version}\n`,
  });
  expect(run(`"${process.execPath}" "${project}/bin/drs.js" --version search`).printed).toBe(`${version}\n`);
});
