const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const program = join(__dirname, "../dist/bin/drs.cjs");
const compiled = join(__dirname, "../dist/bin/drs.cache");

/**
 * The program, with what V8 made of its functions when it was built: that spares a quarter of a short run. Another
 * version of Node finds the compiled form unusable and compiles the source, as it would without.
 *
 * @returns `main` as in `src/cli/main.ts`; `keep`, which writes down what is compiled by now; and whether what was kept
 * before is of use
 */
exports.loadProgram = () => {
  const source = readFileSync(program, "latin1");
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname, importPackage) {${source}\n})`,
    { filename: program, cachedData: readIfThere(compiled) },
  );
  const module = { exports: {} };
  const run = script.runInThisContext();
  run(module.exports, createRequire(program), module, program, dirname(program), (name) => import(name));
  return {
    main: module.exports.main,
    keep: () => writeFileSync(compiled, script.createCachedData()),
    isCompiled: script.cachedDataRejected === false,
  };
};

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
