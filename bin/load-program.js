const { readFileSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");
const { findKept } = require("./kept-code.js");

/*
 * How much of a function is run, in bytes of bytecode, before the V8 of Node 20 optimizes it: ten times as much as it would. A search for
 * common words is over before that pays: optimizing on other threads took a third of its processor time. What runs for
 * minutes, as indexing does, starts some tenths of a second later.
 */
const PATIENCE = 1_320_000;

/*
 * A pattern becomes machine code when it is first used: else V8 compiles it once more at its second use. Functions that were
 * compiled stay, so that all of them can be kept, although a run was long.
 */
const flags = [`--interrupt-budget=${PATIENCE}`, "--no-regexp-tier-up", "--no-flush-bytecode"];

// What runs for hours, and has a bundle of its own, is to be as fast as V8 can make it.
const lasting = ["serve", "server", "lsp", "mcp"];

/**
 * Loads the program, with what V8 compiled in earlier runs where that was kept (see `kept-code.js`): that spares a third
 * of a short run. The program is two parts, and requires the second one when it needs it.
 *
 * @param {string} file the first part; each part is a function as CommonJS wants it, each of its characters is one byte
 * @param {readonly string[]} args what it is called with
 * @returns `main` of `src/cli/main.ts`; `keep`, to be called at the end with the exit code, which keeps what this run had
 *   to compile; `wasKept`, whether V8 took what was kept of the first part
 */
module.exports = (file, args) => {
  // Later ones do not have all of them, and would say so in every run.
  if (process.version.startsWith("v20.") && !lasting.includes(args[0]))
    require("node:v8").setFlagsFromString(flags.join(" "));
  const folder = dirname(file);
  const parts = new Map();
  const requirePart = (name) => {
    // This file is bundled and lies beside the parts: packages are found from here as from there.
    if (!isPart(name)) return require(name);
    if (!parts.has(name)) {
      const path = join(folder, name);
      const part = compiled(path, args);
      parts.set(name, part);
      part.run(part.module.exports, requirePart, part.module, path, folder, importPackage);
    }
    return parts.get(name).module.exports;
  };
  const first = `./${basename(file)}`;
  const { main } = requirePart(first);
  const keep = (exitCode) => {
    for (const part of parts.values()) part.keep(exitCode);
  };
  return { main, keep, wasKept: parts.get(first).wasKept };
};

const isPart = (name) => name === "./drs.cjs" || name === "./seldom.cjs";

// Code that V8 takes from `cachedData` cannot import packages by itself.
const importPackage = (name) => import(name);

function compiled(file, args) {
  const source = readFileSync(file);
  const kept = findKept(source, { args, part: basename(file, ".cjs") });
  const script = new Script(source.latin1Slice(), { filename: file, cachedData: kept.code });
  const wasKept = script.cachedDataRejected === false;
  return {
    module: { exports: {} },
    run: script.runInThisContext(),
    wasKept,
    keep: (exitCode) => kept.keep({ exitCode, wasKept, compile: () => script.createCachedData() }),
  };
}
