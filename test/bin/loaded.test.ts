import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * What stands at the top of a module runs when it is loaded, and takes its time in each run. Which modules of the bundle
 * and which of Node's a command loads, V8 tells where it is asked for coverage.
 */
const project = resolve(import.meta.dirname, "../..");
const program = join(project, "dist/bin/drs.cjs");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-loaded-"));
const papers = join(folder, "papers");
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  cpSync(join(project, "corpus"), papers, { recursive: true, filter: (path) => !path.endsWith(".drs") });
  loadedBy(["index", papers]);
});

interface Coverage {
  readonly result: ReadonlyArray<{
    readonly url: string;
    readonly functions: ReadonlyArray<{ readonly ranges: ReadonlyArray<{ startOffset: number; count: number }> }>;
  }>;
}

/** The modules of the bundle that a run loads, by their paths in the project, and those of Node. */
function loadedBy(args: readonly string[]): { readonly own: readonly string[]; readonly node: readonly string[] } {
  const into = join(folder, "coverage");
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  const env = { ...process.env, NODE_V8_COVERAGE: into, NODE_DISABLE_COMPILE_CACHE: "1", XDG_CACHE_HOME: folder };
  const { status, stderr } = spawnSync(process.execPath, [join(project, "bin/drs.js"), ...args], {
    ...{ cwd: papers, env, encoding: "utf8" },
    // Neither a terminal nor a pipe: what Node loads for these is no business of drs.
    stdio: ["ignore", "ignore", "pipe"],
  });
  // Citations may lead nowhere.
  expect({ status, stderr }).toEqual({ status: expect.toSatisfy((code) => code === 0 || code === 1), stderr: "" });
  const urls = new Set<string>();
  const own = new Set<string>();
  for (const name of readdirSync(into)) {
    const { result }: Coverage = JSON.parse(readFileSync(join(into, name), "utf8"));
    for (const { url, functions } of result) {
      urls.add(url);
      if (!url.endsWith("/dist/bin/drs.cjs")) continue;
      for (const { ranges } of functions) {
        const [whole] = ranges;
        if (whole && whole.count > 0) for (const module of moduleBegunAt(whole.startOffset)) own.add(module);
      }
    }
  }
  return { own: [...own].sort(), node: [...urls].filter((url) => url.startsWith("node:")) };
}

const source = readFileSync(program, "latin1");
const names = Array.from(source.matchAll(/^\t\/\/ (\S+)$/gm), ({ index, 1: name = "" }) => ({ index, name }));

/** The module whose top is the function at an offset of the bundle. */
function moduleBegunAt(offset: number): readonly string[] {
  if (!/__(?:esm|commonJS)Min\(\($/.test(source.slice(offset - 20, offset))) return [];
  const module = names.findLast(({ index }) => index < offset)?.name;
  return module === undefined ? [] : [module];
}

const answering = [
  ["search", "Digitalisierungsstrategie"],
  ["show", "25-26577"],
  ["refs", "25-26577"],
] as const;

test("a version that is asked for alone needs nothing", () => {
  expect(loadedBy(["--version"]).own).toEqual([]);
});

describe.each(answering)("%s", (...args) => {
  let own: readonly string[] = [];
  let node: readonly string[] = [];
  beforeAll(() => {
    ({ own, node } = loadedBy(args));
  });

  test("loads the command's module", () => {
    expect(own).toContain(`src/cli/commands/run-${args[0]}.ts`);
  });

  test("loads neither what builds an index nor what parses a paper, nor a package for other formats", () => {
    const early =
      /^src\/(?:store\/write\/(?!statistics)|citation\/find-|paper\/(?:parse-paper|head|questions))|node_modules\/(?:csv|fast-xml|xml-)/;
    expect(own.filter((name) => early.test(name))).toEqual([]);
  });

  test("loads no other command's module, and no report but that on a terminal", () => {
    const others = /^src\/(?:cli\/commands\/run-|render\/report\/)/;
    const needed = /\/(?:run-(?:search|show|refs)|formats|reporters|text|missing|summary|markdown)\.ts$/;
    const commands = own.filter((name) => name.includes("/run-"));
    expect(commands).toEqual([`src/cli/commands/run-${args[0]}.ts`]);
    expect(own.filter((name) => others.test(name) && !needed.test(name))).toEqual([]);
  });

  test("loads no module of Node that only terminals, processes or networks need", () => {
    const costly = /^node:(?:net|tty|crypto|child_process|worker_threads|http|readline)$/;
    expect(node.filter((name) => costly.test(name))).toEqual([]);
  });
});
