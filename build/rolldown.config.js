import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { defineConfig } from "rolldown";
import { nodeModules } from "./browser/node-modules.js";
import { licences } from "./licences.js";
import { pageFiles } from "./page-files.js";

const beside = (name) => join(import.meta.dirname, name);
const project = beside("..");

const common = {
  cwd: project,
  platform: "node",
  output: {
    dir: join(project, "dist/bin"),
    format: "cjs",
    entryFileNames: "[name].cjs",
    codeSplitting: false,
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
  },
};

// yaml has many modules and is loaded late: it is one file too.
const lateYaml = {
  name: "late-yaml",
  transform: (code, id) =>
    id.endsWith("corpus/late.ts") ? code.replace('require("yaml")', 'require("./yaml.cjs")') : undefined,
};

// Packages of ES modules are imported by `bin/load-program.js`: code that V8 takes from its cache cannot import.
const imports = {
  name: "imports",
  renderChunk: (code) => code.replace(/\bimport\((?="(?:tinypool|chokidar)"\))/g, "importPackage("),
};

/*
 * Front ends besides the command line are bundles of their own, which take from the library what the library has. Each begins with the
 * file that one command imports; `bin/load-program.js` imports it, as it does packages.
 */
const frontEnds = {
  serve: "serve/serve.ts",
  lsp: "lsp/serve-editor.ts",
  mcp: "mcp/serve-mcp.ts",
  engine: "engine/engine.ts",
};
// Beside what imports it.
const bundleOf = (name) => `./${name}.mjs`;
const lateFrontEnds = {
  name: "late-front-ends",
  resolveId(id, importer) {
    const found = Object.entries(frontEnds).find(([, file]) => id.endsWith(`/${file}`));
    return found && importer ? { id: bundleOf(found[0]), external: true } : undefined;
  },
  renderChunk: (code) =>
    Object.keys(frontEnds).reduce(
      (text, name) => text.replaceAll(`import("${bundleOf(name)}")`, `importPackage("${bundleOf(name)}")`),
      code,
    ),
};

// Modules that stand beside the bundle of a front end, as the library loads them. Its own are those of its folder.
const library = (folder) => ({
  name: "library",
  resolveId(id, importer) {
    if (!importer || !id.startsWith(".")) return undefined;
    const file = relative(join(project, "src"), resolve(dirname(importer), id));
    const isOwn = file.startsWith("../") || file.startsWith(`${folder}/`) || file.startsWith("render/");
    return isOwn ? undefined : { id: `../${file.replace(/ts$/, "js")}`, external: true };
  },
});

// What a search needs of Node. A bundle loads all that any of its modules imports when it starts; other modules of Node are
// loaded where they are used.
const early = /^node:(?:fs|os|path|path\/posix|process|module|zlib|buffer|url)$/;
const lateNode = {
  name: "late-node",
  renderChunk: (code) =>
    Array.from(code.matchAll(/^\s*let (node_\w+) = require\("(node:[\w/]+)"\);\n/gm))
      .filter(([, , module]) => !early.test(module))
      .reduce(
        (text, [line, name, module]) =>
          text.replace(line, "").replace(new RegExp(`\\b${name}\\b`, "g"), `(require("${module}"))`),
        code,
      )
      // To copy a module takes as long as to load one.
      .replace(/\b(node_\w+) = __toESM\(\1, 1\);/g, "$1 = { __proto__: $1, default: $1 };")
      // It stands for that already.
      .replaceAll('(0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)', "require"),
};

// A function already: to put it around the text when that is loaded would copy all of it.
const wrapped = {
  banner: "(function (exports, require, module, __filename, __dirname, importPackage) {",
  footer: "})",
};

// What most runs do not need is made when it is needed; a version is read when the program is built.
const inBundle = {
  name: "in-bundle",
  transform: (code, id) => {
    if (id.endsWith("/src/language/catalogue.ts")) return withLateTexts(code);
    if (id.endsWith("/src/render/wrap.ts")) return withLateWrap(code);
    if (id.endsWith("/src/app/version.ts")) return code.replace(/JSON\.parse\([^;]*\)/, manifest);
    return id.startsWith(join(project, "src")) ? withLateWidth(code) : undefined;
  },
};
const withLateTexts = (code) =>
  code
    .replace(/^import \{ (?:english|german) \} from .*$/gm, "")
    .replace(/typeof english/g, 'typeof import("./english/english.ts").english')
    .replace("en: english", 'get en() { return require("./english/english.ts").english }')
    .replace("de: german", 'get de() { return require("./german/german.ts").german }');
// Most texts have nothing that it is needed for.
const withLateWrap = (code) =>
  code.replace(
    'import { wrapAnsi } from "fast-wrap-ansi";',
    'const wrapAnsi = (...given) => require("fast-wrap-ansi").wrapAnsi(...given);',
  );
// Few papers have tables.
const withLateWidth = (code) =>
  code.replace(
    /^import (\w+) from "fast-string-width";/m,
    'const $1 = (...given) => require("fast-string-width").default(...given);',
  );
const { version, homepage } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const manifest = JSON.stringify({ version, homepage });

// What writes Parquet or calendars is a file of its own, for the few commands that need it.
const lateFormats = {
  name: "late-formats",
  renderChunk: (code) =>
    code
      .replace('import("hyparquet-writer")', 'Promise.resolve(require("./parquet.cjs"))')
      .replace('import("ical-generator")', 'Promise.resolve(require("./ical.cjs"))'),
};

/*
 * The program is two files: what these modules need, and what others need besides. Node reads all of a file, V8 unpacks all that it
 * kept of it, and what stands at the top of each of its modules is run.
 */
const often = [
  ...["cli/main", "cli/commands/run-search", "cli/commands/run-show", "cli/commands/run-refs"],
  ...[
    "app/check/check",
    "app/unanswered",
    "render/report/text",
    "render/report/json",
    "language/english/english",
    "language/german/german",
  ],
];
const parts = {
  includeDependenciesRecursively: false,
  groups: [{ debugName: "parts", name: (id, context) => (oftenLoaded(context).has(id) ? "drs" : "seldom") }],
};

/** The modules that are imported from where often-used commands begin, but those that are imported when they are needed. */
function oftenLoaded(context) {
  if (modulesOfParts.has(context)) return modulesOfParts.get(context);
  const modules = new Set();
  const add = (id) => {
    if (modules.has(id)) return;
    modules.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) add(imported);
  };
  for (const name of often) add(join(project, "src", `${name}.ts`));
  modulesOfParts.set(context, modules);
  return modules;
}
const modulesOfParts = new WeakMap();

// One byte per character: Node reads such a file in half the time.
const ascii = {
  name: "ascii",
  generateBundle: (_options, files) => {
    for (const file of Object.values(files)) file.code = file.code?.replace(/[\u0080-\uffff]/g, escaped);
  },
};
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * The program as two files, because Node takes longer to look up some hundred modules than drs to search. They are CommonJS,
 * so that what V8 compiles of them can be kept from one run to the next (`bin/kept-code.js`).
 */
export default defineConfig([
  { ...common, input: { start: "bin/load-program.js" } },
  { ...common, input: { yaml: "yaml" }, plugins: [licences] },
  { ...common, input: { parquet: "hyparquet-writer" }, plugins: [licences] },
  { ...common, input: { ical: "ical-generator" }, plugins: [licences], output: { ...common.output, exports: "named" } },
  {
    ...common,
    input: { drs: "src/cli/main.ts" },
    resolve: {
      alias: { "node:child_process": beside("no-child-process.js"), "node:tty": beside("late-tty.js") },
    },
    plugins: [inBundle, lateFrontEnds, lateYaml, lateFormats, lateNode, imports, ascii, licences],
    preserveEntrySignatures: "allow-extension",
    // What one part imports when it needs it may be in that part all the same.
    checks: { ineffectiveDynamicImport: false },
    output: { ...common.output, ...wrapped, chunkFileNames: "[name].cjs", codeSplitting: parts },
    external: ["gray-matter", "tinypool", "chokidar", "hyparquet-writer", "ical-generator"],
  },
  ...Object.entries({ ...frontEnds, "answer-worker": "serve/answer-worker.ts" }).map(([name, file]) => ({
    ...common,
    input: { [name]: `src/${file}` },
    output: { ...common.output, format: "esm", entryFileNames: "[name].mjs" },
    plugins: [library(dirname(file)), licences],
    external: ["tinypool"],
  })),
  // What documents are converted with, in a thread of its own: no other command loads it.
  {
    ...common,
    input: { "document-worker": "src/import/document-worker.ts" },
    output: {
      ...common.output,
      ...{ format: "esm", entryFileNames: "[name].mjs" },
      // Pdf.js is there without blanks already.
      minify: { ...common.output.minify, codegen: { removeWhitespace: true } },
    },
    plugins: [licences],
  },
  // What answers on a static site, in a worker of the browser.
  {
    cwd: project,
    platform: "browser",
    input: { "search-worker": "src/serve/static/search-worker.ts" },
    output: {
      dir: join(project, "dist/page"),
      format: "esm",
      // What code that Node runs too asks of its process: where it is, seen from the corpus.
      banner: 'var process = { env: {}, cwd: () => "/", platform: "linux" };',
      entryFileNames: "[name]-[hash].js",
      chunkFileNames: "[name]-[hash].js",
      comments: false,
      minify: true,
    },
    plugins: [nodeModules, licences],
  },
  // What a browser loads.
  {
    cwd: project,
    platform: "browser",
    input: { app: "src/page/main.tsx" },
    output: {
      dir: join(project, "dist/page"),
      format: "esm",
      entryFileNames: "[name]-[hash].js",
      chunkFileNames: "[name]-[hash].js",
      comments: false,
      minify: true,
    },
    plugins: [pageFiles, licences],
  },
]);
