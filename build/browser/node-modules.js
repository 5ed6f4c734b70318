import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const beside = (name) => join(import.meta.dirname, name);
const source = beside("../../src");

// What reads and parses papers, follows git and explains the command line: on a site papers have been read.
const modules = [
  ...["app/check/read-scope", "app/check/baseline", "app/learn-town", "app/open-corpus-index", "app/read-text"],
  ...[
    "corpus/late",
    "corpus/list-files",
    "corpus/read-source",
    "corpus/read-raw",
    "corpus/recognise-municipality",
    "corpus/system-reason",
  ],
  ...["municipality/municipalities", "paper/parse-paper"],
  // An index on a server is not brought up to date, and nothing of it is kept on a disk.
  ...["store/files/user-cache", "store/files/own-file", "store/files/cached-results", "store/read/has-aged"],
  // Texts come decoded.
  "search/rank/raw-phrase",
  ...["english", "german"].flatMap((language) =>
    [
      ...[
        "help",
        "usage",
        "town",
        "fetch",
        "command-mistakes",
        "transfer",
        "corpus",
        "settings",
        "pattern",
        "trouble",
        "engine",
      ],
      // What terminals show, in words.
      ...["shown", "report", "remarks", "news"],
    ].map((name) => `language/${language}/${name}`),
  ),
].map((name) => join(source, `${name}.ts`));
for (const file of modules)
  if (!existsSync(file)) throw new Error(`${file} is not there: the worker would hold what it does not need`);

const isOnlyElsewhere = (id) => modules.includes(id) || id.startsWith(join(source, "app/check/since/"));

// One for all of them: some dozens of copies weigh more than they look.
const absentId = "\0absent";
const absent = `export const absent = (name) => () => {
  throw new Error(\`\${name} is not there in a browser\`);
};`;

/**
 * What modules of Node are in a browser: paths and zlib are there, of all else the names. What calls them is not meant to be called
 * there.
 */
export const nodeModules = {
  name: "node-modules",
  resolveId(id) {
    if (id === "node:zlib") return beside("zlib.js");
    if (/^node:path(?:\/posix)?$/.test(id)) return beside("path.js");
    return id.startsWith("node:") ? `\0${id}` : id === absentId ? id : undefined;
  },
  async load(id) {
    if (id === absentId) return absent;
    if (id.endsWith("/src/app/version.ts")) return versionModule();
    if (isOnlyElsewhere(id)) return absentModule(exportsOf(readFileSync(id, "utf8")), "this");
    if (!id.startsWith("\0node:")) return undefined;
    const names = Object.keys(await import(id.slice(1))).filter((name) => name !== "default");
    return `${absentModule(names, id.slice(1))}\nexport default {};`;
  },
};

function versionModule() {
  const { version, homepage } = JSON.parse(readFileSync(beside("../../package.json"), "utf8"));
  return `export const version = ${JSON.stringify(version)}; export const homepage = ${JSON.stringify(homepage)};`;
}

function absentModule(names, module) {
  const exported = names.map((name) => `export const ${name} = /*#__PURE__*/ absent("${module}.${name}");`);
  return [`import { absent } from ${JSON.stringify(absentId)};`, ...exported].join("\n");
}

function exportsOf(code) {
  return Array.from(code.matchAll(/^export (?:const|class|function\*?|async function) (\w+)/gm), ([, name]) => name);
}
