import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

interface Room {
  /** The other rooms it may import from, type imports included. */
  readonly mayImport: readonly string[];
  /** The packages and system modules that it may use. */
  readonly mayUse?: readonly string[];
}

const parsing = ["text", "drucksache", "municipality", "citation"];

// Stages, in the order in which a paper goes through them; arrows lead to what came before. A new arrow is made here
// first, with its reason.
const rooms: Readonly<Record<string, Room>> = {
  // What people are told, in German and English; messages are data everywhere else.
  language: { mayImport: [] },
  problem: { mayImport: ["language"] },
  text: { mayImport: [] },
  // `language`: what is wrong with a pattern is a message.
  drucksache: { mayImport: ["language", "text"] },
  municipality: { mayImport: ["drucksache"] },
  citation: { mayImport: ["text", "drucksache", "municipality"] },
  // How a corpus numbers its papers, where nobody declared it.
  learn: { mayImport: ["text", "drucksache", "citation"] },
  paper: { mayImport: ["language", "problem", ...parsing], mayUse: ["node:path/posix"] },
  // `paper`: what a paper is parsed from, `Source`, is the parser's to define.
  corpus: {
    mayImport: ["language", "problem", "text", "drucksache", "municipality", "paper"],
    mayUse: ["gray-matter", "yaml", "chokidar", "node:fs", "node:path", "node:buffer", "node:module"],
  },
  // Documents into text. `corpus`: how bytes are decoded. What touches threads and archives stands at its edge.
  import: {
    mayImport: ["language", "text", "corpus"],
    mayUse: [
      "unpdf",
      "htmlparser2",
      "domhandler",
      "yauzl",
      "node:buffer",
      "node:fs",
      "node:module",
      "node:url",
      "node:worker_threads",
    ],
  },
  // What a council's OParl server says, as documents for a corpus; and how it is asked. The world is handed in: requests, clock,
  // waiting. `paper`, `municipality`: what its words for kinds of papers mean.
  oparl: { mayImport: ["language", "municipality", "paper"] },
  // Settings declare towns, and with them patterns of numbers: `drucksache` says what is wrong with one.
  settings: {
    mayImport: ["language", "problem", "text", "drucksache", "municipality", "corpus"],
    mayUse: ["node:fs", "node:path", "node:os"],
  },
  // `text`: lists in order are searched by halves.
  analysis: { mayImport: ["text"], mayUse: ["@orama/stemmers/german"] },
  // `municipality`: under which town's rules an index was made is part of its fingerprint. `citation`: a record that is read
  // is compared with what a record may hold.
  store: {
    mayImport: ["language", "problem", "text", "drucksache", "municipality", "citation", "paper", "corpus", "analysis"],
    mayUse: [
      "minisearch",
      "tinypool",
      "tinyqueue",
      "node:fs",
      "node:path",
      "node:path/posix",
      "node:os",
      "node:url",
      "node:worker_threads",
      "node:zlib",
      // What is no longer used is given back when a segment is written: V8 is asked for it.
      "node:v8",
      "node:vm",
    ],
  },
  // `municipality`: which words of a query name a party. `language`: what is wrong with a query is a message.
  search: { mayImport: ["language", "text", "drucksache", "municipality", "paper", "analysis", "store"] },
  refs: { mayImport: ["text", "drucksache", "citation", "paper"] },
  check: { mayImport: ["language", "problem", "text", "drucksache", "citation", "paper", "refs"] },
  // What a draft says of papers, held against their texts.
  verify: { mayImport: ["text"] },
  // What of a corpus is news, and what was told before.
  news: { mayImport: ["text", "paper"] },
  // Records into what other programs read: objects of OParl, tables.
  export: { mayImport: ["text", "drucksache", "citation", "paper", "analysis"] },
  // `language`: labels and sentences. `municipality`: the labels that a town prints, which need not be repeated where a head shows their values.
  render: {
    mayImport: [
      "language",
      "problem",
      "text",
      "drucksache",
      "municipality",
      "learn",
      "paper",
      "search",
      "refs",
      "check",
      "verify",
      "news",
      "export",
    ],
    mayUse: [
      "chalk",
      "csv-stringify/sync",
      "date-fns",
      "fast-string-width",
      "fast-wrap-ansi",
      "fast-xml-builder",
      "hyparquet-writer",
      "ical-generator",
    ],
  },
  // What can be done with a corpus, for every front end. It prints nothing, and knows none of them.
  app: {
    mayImport: [
      "language",
      "problem",
      "text",
      "drucksache",
      "municipality",
      "paper",
      "corpus",
      "import",
      "oparl",
      "settings",
      "learn",
      "analysis",
      "store",
      "search",
      "refs",
      "check",
      "verify",
      // Numbers in a draft.
      "citation",
      "news",
      "export",
    ],
    // `node:child_process`: git says what changed since a revision, in a folder of its own; `diff` says in which lines.
    mayUse: [
      "diff",
      "node:crypto",
      // Whether a name leads into a private network.
      "node:dns",
      "node:net",
      "node:fs",
      "node:path",
      "node:os",
      "node:stream",
      "node:child_process",
      "node:module",
      // Where the files of the page lie.
      "node:url",
    ],
  },
  // A front end beside the command line, a bundle of its own. `paper`, `search`: the values that arguments may have, and what is listed.
  mcp: {
    mayImport: ["language", "app", "render", "paper", "refs", "search"],
    mayUse: ["@modelcontextprotocol/server", "zod", "node:crypto", "node:stream"],
  },
  // The papers of many towns in an engine that others keep, a bundle of its own: what goes there, and questions to it as a `Session`. It
  // searches with the words of `search`, and ranks with `store` what the engine found.
  engine: {
    mayImport: ["language", "text", "municipality", "analysis", "settings", "store", "search", "app"],
    mayUse: ["@opensearch-project/opensearch", "node:crypto", "node:fs", "node:os", "node:zlib"],
  },
  // A front end: requests in, JSON out. `paper`, `search`: the values that parameters may have. `settings`: their mistakes.
  // `node:fs`: the files of the page, which are read once. `store`: on a static site the same answers come from an index that is fetched.
  // `node:zlib`, `node:crypto`, `node:util`: how answers are sent, and by what one is known again.
  serve: {
    mayImport: ["language", "paper", "settings", "store", "search", "render", "text", "app"],
    mayUse: [
      ...["node:http", "node:fs", "node:path", "node:path/posix", "node:url"],
      ...["node:zlib", "node:crypto", "node:util"],
      // Several answer at once.
      "tinypool",
    ],
  },
  // The server for editors. `paper`, `check`, `problem`, `text`: what a record, a finding and a place are. `drucksache`: whether a
  // number's new name is one. `settings`: the name of the file.
  lsp: {
    mayImport: ["language", "problem", "text", "drucksache", "paper", "settings", "check", "app", "render"],
    mayUse: ["vscode-languageserver", "vscode-languageserver-textdocument", "node:fs", "node:path", "node:url"],
  },
  cli: {
    mayImport: [
      // Only to start them, by `import()`.
      "serve",
      "mcp",
      "lsp",
      "engine",
      "language",
      "app",
      "render",
      // The values that arguments may have, and no more: see `forArguments`.
      "drucksache",
      "municipality",
      "paper",
      "search",
      // `toJson`, to print an answer as it is.
      "text",
    ],
    // `node:fs`: standard output is written without `process.stdout`, which takes long to load. `node:child_process` and
    // `node:module`: the pager, loaded late. `node:os`, `node:path`: links of terminals name the machine and whole paths. `node:tty`:
    // whether there is a terminal. `node:readline`: the one question that is asked there, loaded late.
    mayUse: [
      "commander",
      "node:fs",
      "node:os",
      "node:path",
      "node:module",
      "node:child_process",
      "node:readline",
      "node:tty",
    ],
  },
  // The page in the browser. Of the program it has what JSON answers hold, as types, and what is pure: how texts are cleaned and
  // broken into paragraphs, what kinds of papers are called. `app`: what is said of a corpus, as a type.
  page: {
    mayImport: ["language", "problem", "text", "citation", "paper", "refs", "check", "render", "app"],
    mayUse: ["preact", "preact/hooks", "preact/jsx-runtime"],
  },
};

// What the command line takes from other rooms than `app`, `render` and `language`, each for its reason.
const forArguments: Readonly<Record<string, string>> = {
  "mcp/serve-mcp.ts": "the server of another protocol, which is a bundle of its own",
  "drucksache/edit-distance.ts": "which names are near to a mistyped one",
  "engine/engine.ts": "what asks an engine and sends to it, a bundle of its own",
  "lsp/serve-editor.ts": "the server for editors, a bundle of its own",
  "municipality/municipalities.ts": "the names of towns that the help lists, and how they print kinds of papers",
  "paper/record.ts": "the kinds of papers",
  "search/query/asked-words.ts": "whether a name has words",
  "search/query/period.ts": "days, months and years",
  "search/rank/facet-names.ts": "the names of facets",
  "search/rank/orders.ts": "the names of orders",
  "serve/serve.ts": "the server, a bundle of its own",
  "text/json.ts": "prints answers",
};

// Each of these is used in one room, so that replacing it touches one room.
const alone: Readonly<Record<string, readonly string[]>> = {
  commander: ["cli"],
  "@modelcontextprotocol/server": ["mcp"],
  zod: ["mcp"],
  chalk: ["render"],
  preact: ["page"],
  "csv-stringify/sync": ["render"],
  diff: ["app"],
  "fast-string-width": ["render"],
  "fast-wrap-ansi": ["render"],
  "fast-xml-builder": ["render"],
  "hyparquet-writer": ["render"],
  "ical-generator": ["render"],
  chokidar: ["corpus"],
  "vscode-languageserver": ["lsp"],
  "vscode-languageserver-textdocument": ["lsp"],
  tinypool: ["serve", "store"],
  tinyqueue: ["store"],
  "gray-matter": ["corpus"],
  yaml: ["corpus"],
  unpdf: ["import"],
  htmlparser2: ["import"],
  domhandler: ["import"],
  yauzl: ["import"],
  minisearch: ["store"],
  "@orama/stemmers/german": ["analysis"],
  "node:http": ["serve"],
  "@opensearch-project/opensearch": ["engine"],
  "node:fs": ["corpus", "engine", "import", "settings", "store", "app", "serve", "lsp", "cli"],
};

// What another room sees of these is their front: everything behind it may change without others knowing.
const fronts: Readonly<Record<string, string>> = {
  store: "store/index.ts",
  engine: "engine/engine.ts",
  serve: "serve/serve.ts",
  lsp: "lsp/serve-editor.ts",
};

// `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`, `import type`.
const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'`]([\w@.#][^"'`]*)["'`]/g;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const imports: readonly Import[] = files.flatMap((file) => {
  const code = readFileSync(join(src, file), "utf8").replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  return Array.from(code.matchAll(imported), ([, target = ""]) => ({ file, room: file.split("/")[0] ?? "", target }));
});

const roomOf = ({ file, target }: Import): string =>
  relative(src, resolve(src, dirname(file), target)).split("/")[0] ?? "";

const fileOf = ({ file, target }: Import): string => relative(src, resolve(src, dirname(file), target));

describe("rooms import one way", () => {
  test("every folder of src is a room, and every room has files", () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rooms).sort());
    expect(imports.length).toBeGreaterThan(100);
  });

  test("the map has every room, and every file that it names is there", () => {
    const map = readFileSync(join(src, "README.md"), "utf8");
    const rows = Array.from(map.matchAll(/^\| `(\w+)\/` +\|[^|]*\|(.*)\|$/gm), ([, room = "", begin = ""]) => ({
      room,
      begin,
    }));
    expect(rows.map(({ room }) => room).sort()).toEqual(Object.keys(rooms).sort());
    const named = rows.flatMap(({ room, begin }) =>
      Array.from(begin.matchAll(/`([\w-]+\.tsx?)`/g), ([, file = ""]) => `${room}/${file}`),
    );
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  test.each(Object.entries(rooms))("%s imports only from the rooms it may", (name, { mayImport }) => {
    const local = imports.filter(({ room, target }) => room === name && target.startsWith("."));
    const wrong = local.filter((one) => ![name, ...mayImport].includes(roomOf(one)));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test.each(Object.entries(rooms))("%s uses only the packages it may", (name, { mayUse = [] }) => {
    const outside = imports.filter(({ room, target }) => room === name && !target.startsWith("."));
    const wrong = outside.filter(
      ({ target }) => !mayUse.includes(target.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, "$1")) && !mayUse.includes(target),
    );
    expect(wrong.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  test.each(Object.entries(alone))("%s is used in no other room", (name, owners) => {
    const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ room }) => !owners.includes(room)).map(({ file }) => `${file} uses ${name}`)).toEqual([]);
  });

  test.each(Object.entries(fronts))("%s is entered by its front only", (name, front) => {
    const entering = imports.filter((one) => one.room !== name && one.target.startsWith(".") && roomOf(one) === name);
    expect(entering.length).toBeGreaterThan(0);
    const past = entering.filter(({ file, target }) => relative(src, resolve(src, dirname(file), target)) !== front);
    expect(past.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("the program loads no index before it knows the command", () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const code = readFileSync(join(src, file), "utf8");
      for (const [, target = ""] of code.matchAll(/^(?:import|export)(?! type\b)[^;]*? from "(\.[^"]+)";/gm)) {
        load(relative(src, resolve(src, dirname(file), target)));
      }
    };
    load("cli/main.ts");
    expect(loaded.size).toBeGreaterThan(5);
    expect([...loaded].filter((file) => file.startsWith("store/"))).toEqual([]);
  });

  test.each(["index.ts", "store/index.ts", "engine/engine.ts"])("%s only re-exports", (front) => {
    const code = readFileSync(join(src, front), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    const statements = code
      .split(";")
      .map((statement) => statement.trim())
      .filter((statement) => statement !== "");
    expect(statements.filter((statement) => !/^export (?:type )?(?:\{[^}]*\}|\*) from "/.test(statement))).toEqual([]);
  });

  test("nothing imports the command line, and it takes from other rooms what arguments need", () => {
    const inside = imports.filter(({ target }) => target.startsWith("."));
    const fromCli = inside.filter((one) => one.room !== "cli" && roomOf(one) === "cli");
    expect(fromCli.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    const others = inside.filter(
      (one) => one.room === "cli" && !["cli", "app", "render", "language"].includes(roomOf(one)),
    );
    expect([...new Set(others.map(fileOf))].sort()).toEqual(Object.keys(forArguments).sort());
  });

  test("no file imports itself by way of others", () => {
    const targets = new Map(files.map((file) => [file, new Set<string>()]));
    for (const one of imports) if (one.target.startsWith(".")) targets.get(one.file)?.add(fileOf(one));
    // A file that imports none that is left, or is imported by none, stands in no circle.
    for (let size = -1; size !== targets.size; ) {
      size = targets.size;
      const imported = new Set([...targets.values()].flatMap((of) => [...of]));
      for (const [file, of] of targets) {
        if (!imported.has(file) || ![...of].some((target) => targets.has(target))) targets.delete(file);
      }
    }
    expect([...targets.keys()]).toEqual([]);
  });

  test("files are short: one thing each, and half of them at most 65 lines", () => {
    const lengths = files
      .map((file) => [readFileSync(join(src, file), "utf8").split("\n").length - 1, file] as const)
      .sort(([a], [b]) => a - b);
    expect(lengths[lengths.length >> 1]?.[0]).toBeLessThanOrEqual(65);
    expect(lengths.filter(([lines, file]) => lines > (file.startsWith("cli/") ? 120 : 200))).toEqual([]);
  });

  test("only corpus, settings, store, app and front ends touch clock, console or process, and what watches over conversions", () => {
    const pure = files.filter(
      (file) =>
        !/^(?:(?:corpus|settings|store|app|engine|serve|lsp|mcp|cli|page)\/|import\/(?:converter|bound-buffers)\.ts)/.test(
          file,
        ),
    );
    const impure = pure.filter((file) =>
      /\b(?:Date\.now|new Date\(\)|console\.|process\.|performance\.|Math\.random)/.test(
        readFileSync(join(src, file), "utf8"),
      ),
    );
    expect(impure).toEqual([]);
  });

  test("only store writes to disk, but for what a person asked for, and only bin/drs.js ends the process", () => {
    const code = (file: string): string => readFileSync(join(src, file), "utf8");
    const writing =
      /\b(?:write|append|copy|rm|mkdir|rename|link|symlink|unlink|truncate|chmod|utimes)(?:File|dir)?(?:Sync)?\(/;
    const writers = files.filter(
      (file) => !file.startsWith("store/") && /node:fs/.test(code(file)) && writing.test(code(file)),
    );
    // Standard output; what git takes for a repository's own folder, among temporary files; reports and baselines, under
    // the path that was given; what a person has exported; the corpus of a server, with its state; the folder that papers are
    // imported into; what programs for scans are given.
    expect(writers.sort()).toEqual([
      "app/check/since/own-git-folder.ts",
      "app/export/export-folder.ts",
      "app/fetch/fetch-state.ts",
      "app/fetch/hold-folder.ts",
      "app/fetch/state-lines.ts",
      "app/fetch/write-paper.ts",
      "app/import/import-folder.ts",
      "app/import/ocr.ts",
      "app/news/state-file.ts",
      "app/write-file.ts",
      "cli/output.ts",
    ]);
    expect(
      files.filter(
        (file) => /process\.(?:exit|abort|kill|reallyExit)\(/.test(code(file)) && file !== "store/files/lock-owner.ts",
      ),
    ).toEqual([]);
  });

  test("no file is called for what it is not about", () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|types|misc)(?:\/|\.ts)/.test(file))).toEqual([]);
  });
});
