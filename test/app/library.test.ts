import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(project, "docs/library.md"), "utf8");
const examples = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) => code);
const { name } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { readonly name: string };

/** A project of somebody who uses the package, with the sample corpus as `papers/`. */
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "node_modules"));
symlinkSync(project, join(folder, "node_modules", name));
cpSync(join(project, "corpus"), join(folder, "papers"), { recursive: true, filter: (path) => !path.endsWith(".drs") });
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
for (const [i, code] of examples.entries()) writeFileSync(join(folder, `example-${i}.ts`), code);
const options = { strict: true, module: "nodenext", target: "es2022", lib: ["es2023"], outDir: "out" };
// `console` is the system's, not the package's.
writeFileSync(join(folder, "console.d.ts"), "declare const console: { log(...what: unknown[]): void };\n");
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({ compilerOptions: { ...options, rootDir: ".", types: [], skipLibCheck: false }, include: ["*.ts"] }),
);

const run = (args: readonly string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

describe("the library, as its page shows it", () => {
  test("compiles in a strict project that has no other types", () => {
    expect(examples.length).toBeGreaterThan(5);
    const { stdout, status } = run([join(project, "node_modules/typescript/bin/tsc"), "-p", "."]);
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });

  test.each([
    [0, /^0 papers\n$/],
    [1, /^[\s\S]*5 of 5\n.*papers braunschweig\n$/],
    [2, /^undefined 1\n$/],
    [3, /citing papers\/anfrage-digitalisierungsstrategie[^\n]* cites\n/],
    [4, /:31: error unresolved\n[\s\S]*\n7 citations in 5 files, 0 files could not be read\n2022-06-01 Regionale/],
    [5, /^anfrage 25-00001 Radweg am Wall\n1 no Absender\n/],
    [6, /^0\ndiese Klammer wird nicht geschlossen \n$/],
    [7, /^municipality-recognised\n[\s\S]*missing-sender kein Absender\n[\s\S]*ist nicht im Bestand\n/],
  ])("example %i runs", (i, expected) => {
    const { stdout, stderr, status } = run([`out/example-${i}.js`]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(expected);
  });

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  test.runIf(major > 22 || (major === 22 && minor >= 12))("loads by require", () => {
    writeFileSync(join(folder, "old.cjs"), `console.log(typeof require(${JSON.stringify(name)}).openCorpus);`);
    expect(run(["old.cjs"]).stdout).toBe("function\n");
  });

  test("loads by import() from CommonJS", () => {
    writeFileSync(
      join(folder, "old.cjs"),
      `import(${JSON.stringify(name)}).then((drs) => console.log(typeof drs.openCorpus));`,
    );
    expect(execFileSync(process.execPath, ["old.cjs"], { cwd: folder, encoding: "utf8" })).toBe("function\n");
  });

  test("the page explains every mistake", () => {
    const source = readFileSync(join(project, "src/app/mistake.ts"), "utf8");
    const union = source.slice(0, source.indexOf("interface Place"));
    const kinds = Array.from(union.matchAll(/kind: "([a-z-]+)"/g), ([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(10);
    // Only commands show an index by itself, import or fetch documents, export the corpus, and ask an engine.
    const ofCommands = [
      ..."engine-failed engine-secret-in-address engine-unreadable engine-town engine-needs-corpus engine-one-town engine-old-papers engine-locked".split(
        " ",
      ),
      ..."no-index no-documents no-ocr bad-address folder-in-corpus not-own-folder file-gone".split(" "),
      ..."no-such-part port-taken server-failed several-bodies no-such-body other-server locked-fetch bad-fetch-state".split(
        " ",
      ),
    ];
    expect(kinds.filter((kind = "") => !ofCommands.includes(kind) && !page.includes(`\`${kind}\``))).toEqual([]);
  });
});
