const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const program = join(__dirname, "../dist/bin/drs.cjs");
const compiled = join(__dirname, "../dist/bin/drs.cache");

/**
 * The program, with what V8 made of its functions when it was built: that spares a quarter of a short run. Another
 * version of Node finds the compiled form unusable and compiles the source, as it would without.
 *
 * @returns `main` as in `src/cli/main.ts`, and `keep`, which writes down what is compiled by now
 */
exports.loadProgram = () => {
  const script = new Script(wrap(readFileSync(program, "latin1")), {
    filename: program,
    cachedData: readIfThere(compiled),
    importModuleDynamically: (name) => import(name),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
  return { main: module.exports.main, keep: () => writeFileSync(compiled, script.createCachedData()) };
};

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
