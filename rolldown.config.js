import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { defineConfig } from "rolldown";

const to = (name) => join(import.meta.dirname, name);

const common = {
  platform: "node",
  output: {
    dir: "dist/bin",
    format: "cjs",
    entryFileNames: "[name].cjs",
    codeSplitting: false,
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
  },
};

// What is loaded late and has many modules is one file, too.
const late = {
  name: "late",
  transform: (code, id) =>
    id.endsWith("corpus/late.ts") ? code.replace('require("yaml")', 'require("./yaml.cjs")') : undefined,
};

// Packages of modules are imported by `bin/load-program.js`: what is compiled from what was kept cannot.
const imports = {
  name: "imports",
  renderChunk: (code) => code.replace(/\bimport\((?="(?:tinypool|chokidar)"\))/g, "importPackage("),
};

// One byte for each character: read and compared in half the time.
const ascii = {
  name: "ascii",
  generateBundle: (_options, files) => {
    for (const file of Object.values(files)) file.code = file.code?.replace(/[\u0080-\uffff]/g, escaped);
  },
};
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const keepCompiled = {
  name: "keep-compiled",
  writeBundle: () => {
    execFileSync(process.execPath, [to("bin/keep-compiled.js")], { stdio: ["ignore", "ignore", "inherit"] });
  },
};

/**
 * The program as one file: looking up some hundred modules takes Node longer than a search does. CommonJS, so that it
 * can be kept with what V8 compiled (see `bin/load-program.js`).
 */
export default defineConfig([
  { ...common, input: { yaml: "yaml" } },
  {
    ...common,
    input: { drs: "src/cli/main.ts" },
    // Commander loads it for subcommands that are programs of their own; drs has none, and it takes as long as 5 % of a search.
    resolve: {
      alias: { "node:child_process": to("src/cli/no-child-process.ts"), "node:tty": to("src/cli/late-tty.ts") },
    },
    plugins: [late, imports, ascii, keepCompiled],
    external: ["gray-matter", "tinypool", "chokidar", "picomatch"],
  },
]);
