import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/* What `npm pack` puts into the package: all that is needed, and nothing else. */
const project = resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");
const manifest = JSON.parse(read("package.json"));
const dependencies = Object.keys(manifest.dependencies);
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: project,
    encoding: "utf8",
    shell: process.platform === "win32",
  }),
);
const files: readonly string[] = packed.files.map(({ path }: { path: string }) => path);

// `from "x"`, `import("x")`, `require("x")`, `importPackage("x")`, `new URL("x", …)`, and the worker, named in a list.
const reference = /(?:\bfrom|\bimport(?:Package)?\(|\brequire\(|\bURL\(|\[|, )\s*"(\.{0,2}[@\w/.-]+)"/g;
const referencesOf = (file: string): string[] =>
  Array.from(read(file).matchAll(reference), ([, target = ""]) => target);

/** The files that the command, the library and the threads of a build load, with their types. */
function findLoaded(): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [manifest.bin.drs, manifest.exports["."].default, manifest.exports["."].types, "dist/bin/drs.cjs"];
  for (const file of queue.map(normalize)) addLoaded(file, found);
  return found;
}

function addLoaded(file: string, found: Set<string>): void {
  if (found.has(file) || !existsSync(join(project, file))) return;
  found.add(file);
  const local = referencesOf(file).filter((target) => /^\..*\.(?:c?js|ts)$/.test(target));
  for (const target of local) {
    const path = join(dirname(file), target);
    addLoaded(path, found);
    if (file.endsWith(".d.ts")) addLoaded(path.replace(/\.ts$|\.js$/, ".d.ts"), found);
  }
}

describe("the package", () => {
  test("holds these folders and files", () => {
    const roots = new Set(files.map((file) => file.split("/")[0]));
    const expected = ["CHANGELOG.md", "LICENSE", "README.md", "bin", "dist", "docs", "package.json"];
    expect([...roots].filter((root) => root !== "SECURITY.md").sort()).toEqual(expected);
    expect(files).toEqual(expect.arrayContaining([manifest.bin.drs, ...manifest.man, "dist/bin/drs.cjs"]));
  });

  test("holds what its pages link to", () => {
    const missing = files
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        Array.from(read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g), ([, target = ""]) => target)
          .filter((target) => !/^[a-z]+:/.test(target))
          .map((target) => join(dirname(file), target))
          .filter((path) => !files.some((one) => one === path || one.startsWith(`${path}/`))),
      );
    expect(missing).toEqual([]);
  });

  test("holds every module that is loaded, and not those that only the bundle has", () => {
    const loaded = [...findLoaded()];
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => /^dist\/(?:cli|mcp|render)\//.test(file))).toEqual([]);
  });

  test("depends on what it loads, and on nothing else", () => {
    const packages = [...findLoaded()]
      .filter((file) => /\.c?js$/.test(file))
      .flatMap((file) => referencesOf(file).filter((target) => /^[@\w]/.test(target)))
      .map((target) => /^(?:@[\w.-]+\/)?[\w.-]+/.exec(target)?.[0] ?? "");
    const used = [...new Set(packages)].filter(
      (name) => name in { ...manifest.dependencies, ...manifest.devDependencies },
    );
    expect(used.sort()).toEqual(dependencies.sort());
  });

  test("comes with the licences of what is bundled", () => {
    const licences = files
      .filter((file) => file.endsWith(".LICENSES.txt"))
      .map(read)
      .join("\n");
    for (const name of ["commander", "chalk", "minisearch", "yaml", "date-fns"])
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\((?:MIT|ISC)\\)$`, "m"));
  });
});
