import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * The program is two parts, and a part that is loaded is run: the top of each of its modules. Which parts, and which modules of Node, a
 * command loads, V8 tells where it is asked for coverage.
 */
const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-loaded-"));
const papers = join(folder, "papers");
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  cpSync(join(project, "corpus"), papers, { recursive: true, filter: (path) => !path.endsWith(".drs") });
  loadedBy(["index", papers]);
});

interface Coverage {
  readonly result: ReadonlyArray<{ readonly url: string }>;
}

/** What a run loads of the program, and of Node. What reads the front matter of papers is loaded for that. */
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
  const coverages = readdirSync(into).map((name): Coverage => JSON.parse(readFileSync(join(into, name), "utf8")));
  const urls = [...new Set(coverages.flatMap(({ result }) => result.map(({ url }) => url)))];
  const built = urls.flatMap((url) => /\/dist\/(bin\/(?:drs|seldom|start)\.cjs)$/.exec(url)?.[1] ?? []);
  return { own: built.sort(), node: urls.filter((url) => url.startsWith("node:")) };
}

/** The modules of a part, by their paths in the project. */
function modulesOf(part: string): readonly string[] {
  const source = readFileSync(join(project, "dist/bin", part), "latin1");
  return Array.from(source.matchAll(/^\t\/\/ (\S+)$/gm), ([, name = ""]) => name);
}

const program = ["bin/drs.cjs", "bin/start.cjs"];

test("a version that is asked for alone needs nothing", () => {
  expect(loadedBy(["--version"]).own).toEqual([]);
});

test("what builds an index is in the second part", () => {
  const { own } = loadedBy(["index", "--rebuild", papers]);
  expect(own).toEqual([...program, "bin/seldom.cjs"].sort());
  expect(modulesOf("seldom.cjs")).toContain("src/paper/parse-paper.ts");
});

describe("the first part", () => {
  const modules = modulesOf("drs.cjs");

  test("has the commands that look something up, and no other", () => {
    const commands = modules.filter((name) => name.includes("/run-"));
    expect(commands.sort()).toEqual(["refs", "search", "show"].map((name) => `src/cli/commands/run-${name}.ts`));
  });

  test("has neither what builds an index nor what parses a paper, nor a package for other formats", () => {
    const others =
      /^src\/(?:store\/write\/(?!statistics)|citation\/find-|paper\/(?:parse-paper|head|questions))|node_modules\/(?:csv|fast-xml|xml-)/;
    expect(modules.filter((name) => others.test(name))).toEqual([]);
  });

  test("has no report but those on a terminal and for programs", () => {
    const reports = modules.filter((name) => name.startsWith("src/render/report/"));
    expect(reports.filter((name) => !/\/(?:formats|reporters|text|json|missing|summary)\.ts$/.test(name))).toEqual([]);
  });
});

describe.each([
  ["search", "Digitalisierungsstrategie"],
  ["search", "--unanswered"],
  ["show", "25-26577"],
  ["refs", "25-26577"],
  ["refs"],
  ["refs", "--format", "json"],
])("%s %s", (...args) => {
  let own: readonly string[] = [];
  let node: readonly string[] = [];
  beforeAll(() => {
    ({ own, node } = loadedBy(args));
  });

  test("loads the first part only", () => {
    expect(own).toEqual(program);
  });

  test("loads no module of Node that only terminals, processes or networks need", () => {
    const costly = /^node:(?:net|tty|crypto|child_process|worker_threads|http|readline)$/;
    expect(node.filter((name) => costly.test(name))).toEqual([]);
  });
});
