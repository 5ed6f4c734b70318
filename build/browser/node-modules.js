import { readFileSync } from "node:fs";
import { join } from "node:path";

const beside = (name) => join(import.meta.dirname, name);

// What reads and parses papers, follows git and explains the command line: on a site papers have been read.
const onlyElsewhere =
  /\/src\/(?:app\/check\/(?:since\/.*|read-scope|baseline)|app\/(?:learn-town|open-index)|paper\/parse-paper|corpus\/(?:late|list-files|read-source|read-raw|recognise-municipality)|language\/(?:english|german)\/(?:help|usage|town|fetch|transfer|corpus|settings)|municipality\/municipalities)\.ts$/;

const absent = `const absent = (name) => () => {
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
    return id.startsWith("node:") ? `\0${id}` : undefined;
  },
  async load(id) {
    if (id.endsWith("/src/app/version.ts")) return versionModule();
    if (onlyElsewhere.test(id)) return absentModule(exportsOf(readFileSync(id, "utf8")), "this");
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
  return [absent, ...exported].join("\n");
}

function exportsOf(code) {
  return Array.from(code.matchAll(/^export (?:const|class|function\*?|async function) (\w+)/gm), ([, name]) => name);
}
