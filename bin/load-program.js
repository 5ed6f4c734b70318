const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname } = require("node:path");
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
 * of a short run.
 *
 * @param {string} file the bundled program, a function as CommonJS wants it; each of its characters is one byte
 * @param {readonly string[]} args what it is called with
 * @returns `main` of `src/cli/main.ts`; `keep`, to be called at the end with the exit code, which keeps what this run had
 *   to compile; `wasKept`, whether V8 took what was kept
 */
module.exports = (file, args) => {
  // Later ones do not have all of them, and would say so in every run.
  if (process.version.startsWith("v20.") && !lasting.includes(args[0]))
    require("node:v8").setFlagsFromString(flags.join(" "));
  const source = readFileSync(file);
  const kept = findKept(source, args);
  const script = new Script(source.latin1Slice(), { filename: file, cachedData: kept.code });
  const module = { exports: {} };
  // Code that V8 takes from `cachedData` cannot import packages by itself.
  const importPackage = (name) => import(name);
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), importPackage);
  const wasKept = script.cachedDataRejected === false;
  return {
    main: module.exports.main,
    keep: (exitCode) => kept.keep({ exitCode, wasKept, compile: () => script.createCachedData() }),
    wasKept,
  };
};
