import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { assistantRows, editorRows } from "./assistant-rows.mjs";
import {
  buildRows,
  measureBuild,
  measureBuilds,
  measureCores,
  sizeRow,
  stockQueryRows,
  updateRow,
} from "./build-rows.mjs";
import { busyWarning, unrest } from "./busy.mjs";
import { copyCorpus, editPapers, papersOf, sizeOf } from "./corpora.mjs";
import { drsOn, findNumbers } from "./drs.mjs";
import { growthTable } from "./growth.mjs";
import { queryRows, ripgrepRow } from "./query-rows.mjs";
import { allRefsRow, changedRefsRow } from "./refs-rows.mjs";
import { rowsOrNo, toRowsTable } from "./rows.mjs";
import { nodeCommand, run, stopRuns } from "./run.mjs";
import { serveRows } from "./serve-rows.mjs";
import { megabytes } from "./table.mjs";
import { readQueries, warmRows } from "./warm-rows.mjs";

const usage = `Usage: npm run bench -- --corpus DIR [options]

Measures drs on a folder of papers, next to bare Node, stock MiniSearch and,
where they are installed, SQLite and ripgrep. The folder is only read.

  --corpus DIR         the papers, .txt and .md
  --municipality NAME  whose papers these are, as for drs
  --query-file FILE    what is searched for in one process, one JSON object with
                       "query" a line, instead of words of the corpus
  --runs N             runs of each command, of which the median counts (default: 11)
  --words WORD         the rare word, instead of one chosen from the corpus
  --common "A B C"     the common words, instead of three chosen from the corpus
  --queries            searches and look-ups only, which takes a minute
  --growth             a second table: the corpus once, twice and four times, and
                       ten times with --times 1,2,4,10
  --times LIST         how many times the corpus, for that table
  --help               print help
`;

const options = {
  corpus: { type: "string" },
  municipality: { type: "string" },
  "query-file": { type: "string" },
  runs: { type: "string", default: "11" },
  words: { type: "string", default: "" },
  common: { type: "string", default: "" },
  queries: { type: "boolean", default: false },
  growth: { type: "boolean", default: false },
  times: { type: "string", default: "1,2,4" },
  help: { type: "boolean", default: false },
};

const print = (text) => process.stdout.write(text);
const note = (text) => process.stderr.write(`bench: ${text}\n`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stopRuns);
// A reader that closes the pipe ends the runs too, so that the temporary folder goes.
process.stdout.on("error", stopRuns);
main().catch((error) => {
  note(error.message);
  process.exitCode = 2;
});

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return print(usage);
  const runs = Number(values.runs);
  if (!values.corpus || !Number.isInteger(runs) || runs < 1) throw new Error(`wrong usage\n\n${usage}`);
  if (papersOf(resolve(values.corpus)).length === 0) throw new Error(`no papers in ${values.corpus}`);
  const folder = mkdtempSync(join(tmpdir(), "drs-bench-"));
  try {
    await bench({ ...values, corpus: resolve(values.corpus), runs, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench({ corpus, municipality, runs, folder, growth, times, queries, ...given }) {
  const before = unrest();
  warnIfBusy(before, 0);
  note("choosing words");
  const words = await survey(corpus, given);
  if (given["query-file"]) words.queries = readQueries(given["query-file"]);
  print(`${headOf(words, runs)}\n`);
  const measured = { corpus, municipality, runs, folder, words };
  print(toRowsTable(await (queries ? onlyQueries(measured) : allRows(measured))));
  if (growth)
    print(
      `\n${await growthTable({ corpus, municipality, folder, words, runs, times: times.split(",").map(Number), note })}`,
    );
  warnIfBusy(before, unrest());
}

/** Above the table and below it, since a machine may be busy for a part of the time only. */
function warnIfBusy(before, after) {
  const warning = busyWarning(before, after);
  if (warning === undefined) return;
  note(warning);
  print(`WARNING   ${warning}\n\n`);
}

async function survey(corpus, { words, common }) {
  const script = fileURLToPath(new URL("survey.mjs", import.meta.url));
  return JSON.parse((await run(nodeCommand([script, corpus, words, common], { says: /./ }))).stdout);
}

function headOf({ papers, bytes, rare, common, mistyped }, runs) {
  const counted = ({ word, papers }) => `${word} (in ${papers})`;
  const [cpu] = cpus();
  return [
    `Date      ${new Date().toISOString()}`,
    `Machine   ${cpu?.model ?? "unknown CPU"}, ${cpus().length} cores, ${megabytes(totalmem())}, load ${loadavg()[0].toFixed(1)}`,
    `Node      ${process.version}`,
    `Corpus    ${papers} papers, ${megabytes(bytes)} of text`,
    `Words     rare ${counted(rare)}; common ${common.map(counted).join(", ")}; mistyped ${mistyped}`,
    `Figures   medians of ${runs} runs (with quartiles), of 3 for builds; each run a new process; 1 MB is 1,000,000 bytes`,
    "Setting   NODE_EXTRA_CA_CERTS is not set for any of them",
    "",
  ].join("\n");
}

async function onlyQueries({ corpus, municipality, runs, folder, words }) {
  const drs = drsOn({ corpus, index: join(folder, "index"), municipality });
  note("building");
  await run(drs.build);
  note("searching");
  const cold = await queryRows({ drs, words, runs });
  return [...cold, ...(await openRows({ drs, corpus, municipality, folder, words }))];
}

async function allRows({ corpus, municipality, runs, folder, words }) {
  const [index, stockFile] = [join(folder, "index"), join(folder, "stock.json")];
  const drs = drsOn({ corpus, index, municipality });
  note("building");
  const builds = await measureBuilds({ drs, corpus, folder, stockFile });
  const scaled = await measureCores(drs);
  note("building at twice the corpus");
  const twice = copyCorpus(corpus, join(folder, "twice"), 2);
  const doubled = drsOn({ corpus: twice, index: join(folder, "index-twice"), municipality });
  const doubledBuild = await measureBuild(doubled);
  note("searching");
  const queries = await rowsOrNo("searches", () => queryRows({ drs, doubled, words, runs }));
  rmSync(twice, { recursive: true });
  const warm = await openRows({ drs, corpus, municipality, folder, words });
  note("checking citations");
  const checks = await rowsOrNo("refs", () => checksOf({ drs, corpus, municipality, folder, words, runs }));
  note("updating");
  const { copy, update } = await updateOfCopy({ corpus, municipality, folder });
  note("typing in an editor");
  const editor = await rowsOrNo("drs lsp", () => editorRows(copy));
  const stock = { indexBytes: sizeOf(index), stockBytes: builds.stock.bytes, word: words.rare.word, stockFile };
  return [
    ...queries,
    ...warm,
    ...editor,
    ...checks,
    ...buildRows({ ...builds, doubled: doubledBuild, scaled }),
    ...(await rowsOrNo("update", async () => [await updateRow(update, { build: builds.own, runs })])),
    sizeRow(sizeOf(index), words.bytes),
    ...(await rowsOrNo("MiniSearch loadJSON", () => stockQueryRows({ drs, ...stock, runs }))),
    await ripgrepRow(drs, corpus, { word: words.rare.word, runs }),
  ];
}

/** Searches in a process that has the corpus open, and in servers for browsers and for assistants. */
async function openRows({ drs, corpus, municipality, folder, words: { queries } }) {
  const measured = { drs, corpus, municipality, folder, queries };
  note("searching in one process");
  const warm = await rowsOrNo("searches in one process", () => warmRows(measured));
  note("asking servers");
  return [
    ...warm,
    ...(await rowsOrNo("drs serve", () => serveRows(measured))),
    ...(await rowsOrNo("drs mcp", () => assistantRows(measured))),
  ];
}

/** The checks of a whole corpus, and of one paper changed in a copy. */
async function checksOf({ drs, corpus, municipality, folder, words, runs }) {
  const all = await allRefsRow({ drs, folder, runs });
  const { cited } = await findNumbers(
    drs,
    words.common.map(({ word }) => word),
  );
  const copy = copyCorpus(corpus, join(folder, "in-git"), 1);
  const inGit = drsOn({ corpus: copy, index: join(folder, "index-in-git"), municipality });
  const changed = await changedRefsRow({ drs: inGit, corpus: copy, cited, runs });
  rmSync(copy, { recursive: true });
  return [all, changed];
}

/** The update of an index whose corpus may be changed. */
async function updateOfCopy({ corpus, municipality, folder }) {
  const copy = copyCorpus(corpus, join(folder, "copy"), 1);
  // Where an editor finds it.
  const drs = drsOn({ corpus: copy, index: join(copy, ".drs"), municipality });
  await run(drs.build);
  return { copy, update: { ...drs.update, prepare: editPapers(copy) } };
}
