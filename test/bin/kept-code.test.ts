import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";

/*
 * What V8 compiled is kept for the next run of the same program by the same file of Node, and for nothing else. A copy of
 * the program, so that it can be edited.
 */
const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-kept-"));
const copy = join(folder, "drs");
const papers = join(folder, "papers");
const home = join(folder, "home");
const cache = join(home, "drs");
for (const part of ["bin", "dist/bin", "package.json"]) {
  cpSync(join(project, part), join(copy, part), { recursive: true });
}
symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
cpSync(join(project, "corpus"), papers, { recursive: true, filter: (path) => !path.endsWith(".drs") });
const program = join(copy, "dist/bin/drs.cjs");
const source = readFileSync(program, "latin1");
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { mode: 0o700 });
  writeFileSync(program, source, "latin1");
});

interface Place {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly flags?: readonly string[];
  /** Whether it ends with another exit code than 0. */
  readonly fails?: boolean;
}

function node(args: readonly string[], { env = {}, cwd = papers, flags = [], fails = false }: Place = {}): string {
  const { PATH } = process.env;
  const own = { PATH, XDG_CACHE_HOME: home, ...env };
  const { status, stdout } = spawnSync(process.execPath, [...flags, ...args], { cwd, env: own, encoding: "utf8" });
  expect(status !== 0).toBe(fails);
  return stdout.trim();
}

const drs = (args: readonly string[], place?: Place): string => node([join(copy, "bin/drs.js"), ...args], place);
const search = (place?: Place): string => drs(["search", "Digitalisierungsstrategie"], place);
// A file, since flags such as -p have kept code of their own.
const asking = join(folder, "asking.cjs");
writeFileSync(
  asking,
  `const loadProgram = require(${JSON.stringify(join(copy, "bin/load-program.js"))});
   const args = process.argv.slice(2);
   const { main, keep, wasKept } = loadProgram(${JSON.stringify(program)}, ["search", ...args.slice(1)]);
   console.log(wasKept);
   if (args.length > 0) main(args).then((code) => { keep(code); process.exit(code); });`,
);
const isTaken = (place?: Place): string => node([asking], place);
/** A search that says first whether it took what was kept. */
const tellingSearch = (): string => node([asking, "search", "Digitalisierungsstrategie"]);
/** Those of the program's second part, which the run that builds an index loads. */
const seldomFiles = (): string[] => filesIn((name) => name.endsWith("-seldom.code"));
const keptFiles = (): string[] => filesIn((name) => name.endsWith(".code") && !name.endsWith("-seldom.code"));
// Beside them stands what drs knows of the user's indexes.
const filesIn = (isMeant: (name: string) => boolean): string[] =>
  readdirSync(cache)
    .filter(isMeant)
    .map((name) => join(cache, name));

function keptFile(): string {
  const [file = expect.fail("nothing was kept"), ...others] = keptFiles();
  expect(others).toEqual([]);
  return file;
}

const sorts = (): string[] => JSON.parse(readFileSync(keptFile(), "latin1").slice(0, 8192)).runs;

test("the first run keeps what it compiled, the next takes it", () => {
  expect(isTaken()).toBe("false");
  const printed = search();
  expect(isTaken()).toBe("true");
  expect(search()).toBe(printed);
});

test("a run of a new sort adds its functions, another of the same sort changes nothing", () => {
  search();
  const small = statSync(keptFile()).size;
  drs(["search", "--json", "Digitalisierungsstrategie"]);
  const { size, mtimeMs } = statSync(keptFile());
  expect(size).toBeGreaterThan(small);
  drs(["search", "--json", "Vernetzung"]);
  expect(statSync(keptFile()).mtimeMs).toBe(mtimeMs);
  expect(sorts()).toEqual(["search 0", "search --json 0"]);
});

test("a part that a run does not load is not kept of it", () => {
  drs(["--help"]);
  expect(seldomFiles()).toEqual([]);
  drs(["parse", "--help"]);
  drs(["parse", readdirSync(papers).find((name) => name.endsWith(".txt")) ?? ""]);
  expect(seldomFiles().map((file) => /[a-z]+-seldom/.exec(file)?.[0])).toEqual(["parse-seldom"]);
});

test("each command has a file of its own, which other commands neither read nor change", () => {
  search();
  const before = statSync(keptFile());
  drs(["--help"]);
  drs(["show", "no such number"], { fails: true });
  expect(keptFiles().map((file) => /[a-z]+(?=-drs\.code$)/.exec(file)?.[0])).toEqual(["drs", "search", "show"]);
  expect(statSync(keptFiles()[1] ?? "")).toMatchObject({ mtimeMs: before.mtimeMs, size: before.size });
});

test("of a word that is no command nothing is kept", () => {
  drs(["sarch", "Radweg"], { fails: true });
  expect(existsSync(cache)).toBe(false);
});

test("a command's German name is a sort of its own", () => {
  drs(["bezüge", "--help"]);
  drs(["bezüge", "--liste"]);
  expect(sorts()).toEqual(["bez%C3%BCge --help 0", "bez%C3%BCge --liste 0"]);
});

test("nothing that was typed is kept", () => {
  search();
  drs(["search", "Vernetzung", "OR", "Xylofonplatz", "--sender=grün", "--limit", "7"]);
  expect(sorts()).toEqual(["search 0", "search --limit --sender 0"]);
  expect(readFileSync(keptFile(), "latin1")).not.toMatch(/xylofonplatz/i);
});

test("an edit of the program of the same length is run", () => {
  const before = drs(["--help"]);
  const word = "find papers by their words";
  expect(before).toContain(word);
  writeFileSync(program, source.replaceAll(word, word.toUpperCase()), "latin1");
  expect(drs(["--help"])).toContain(word.toUpperCase());
});

test("other flags of V8 have a file of their own", () => {
  search();
  search({ flags: ["--no-opt"] });
  search({ env: { NODE_OPTIONS: "--max-old-space-size=500" } });
  expect(keptFiles()).toHaveLength(3);
});

const spoilers: ReadonlyArray<readonly [string, (file: string) => void]> = [
  ["missing", (file) => rmSync(file)],
  ["empty", (file) => truncateSync(file)],
  ["cut off", (file) => truncateSync(file, statSync(file).size / 2)],
  ["something else", (file) => writeFileSync(file, "Radweg ".repeat(10_000))],
  ["flipped in one bit", (file) => editBytes(file, (bytes) => bytes.writeUInt8(bytes.readUInt8(300_000) ^ 1, 300_000))],
  ["zeroed in a page", (file) => editBytes(file, (bytes) => bytes.fill(0, 200_000, 204_096))],
  ["made by another Node", (file) => editBytes(file, (bytes) => bytes.write("v20.0.0", bytes.indexOf("v")))],
  ["writable for others", (file) => chmodSync(file, 0o666)],
  ["a link", (file) => linkToCopy(file)],
];

test("without it, or with another in its place, the program does the same", () => {
  const before = search();
  for (const [how, spoil] of spoilers) {
    spoil(keptFile());
    expect(tellingSearch(), how).toBe(`false\n${before}`);
    expect(isTaken(), how).toBe("true");
  }
});

function editBytes(file: string, edit: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  edit(bytes);
  writeFileSync(file, bytes);
}

function linkToCopy(file: string): void {
  cpSync(file, join(folder, "elsewhere"));
  rmSync(file);
  symlinkSync(join(folder, "elsewhere"), file);
}

test("what was kept more than a month ago goes, other files stay", () => {
  mkdirSync(cache, { mode: 0o700 });
  const old = new Date(Date.now() - 40 * 24 * 3600 * 1000);
  for (const name of ["v20.1.0-x64-0123abcd.code", "v20.1.0-x64-0123abcd.code.17-18", "diary.code"]) {
    writeFileSync(join(cache, name), "");
    utimesSync(join(cache, name), old, old);
  }
  search();
  expect(keptFiles()).toEqual([join(cache, "diary.code"), expect.stringContaining(process.version)]);
});

/** No place of its own, once these are done. */
const after = (..._done: readonly unknown[]): Place => ({});

test.each<[string, () => Place]>([
  ["where the caches are below the working folder", () => ({ cwd: folder })],
  ["where they are in a checkout", () => after(mkdirSync(join(home, ".git")))],
  ["where others may write", () => after(mkdirSync(cache), chmodSync(cache, 0o777))],
  ["where the folder is a link", () => after(symlinkSync(papers, cache))],
  ["where the folder is a file", () => after(writeFileSync(cache, ""))],
  ["where the home does not exist", () => ({ env: { XDG_CACHE_HOME: "", HOME: join(folder, "nobody") } })],
  ["where the path is relative", () => ({ env: { XDG_CACHE_HOME: "caches" } })],
  ["where Node's own cache is off", () => ({ env: { NODE_DISABLE_COMPILE_CACHE: "1" } })],
])("nothing is kept, or taken, %s", (_, prepare) => {
  const place = prepare();
  const before = readdirSync(folder).length;
  const run = { ...place, cwd: place.cwd ?? papers };
  drs(["--help"], run);
  expect(isTaken(run)).toBe("false");
  expect(readdirSync(folder)).toHaveLength(before);
  expect(readdirSync(papers).filter((name) => name.endsWith(".code") || name === "caches")).toEqual([]);
});
