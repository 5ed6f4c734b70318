import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { busyWarning, unrest } from "../../../bench/busy.mjs";
import { readQueries } from "../../../bench/warm-rows.mjs";
import { startNodes } from "../node/start-nodes.mjs";
import { measured } from "./latency.mjs";
import { loadTowns } from "./load.mjs";
import { record } from "./record.mjs";
import { sizesOf } from "./sizes.mjs";
import { recorded } from "./towns.mjs";

const usage = `Usage: node test/engine/scale/scale.mjs --corpus DIR [options]

Measures OpenSearch with the papers of many towns, made of those of a folder.
Needs mvn and java, and room on the disk: about 25 kB for each paper.

  --corpus DIR         the papers of the first town; the others are made of them
  --municipality NAME  whose papers these are, as for drs
  --query-file FILE    what is asked, one JSON object with "query" a line
  --papers LIST        how many papers, one size after the other (default: 20000)
  --sent N             send so many towns; the others are copies of their files,
                       which takes a machine less time (default: all are sent)
  --nodes N            of how many nodes the cluster is (default: 1)
  --heap SIZE          memory of each, as Java takes it (default: 2g)
  --folder DIR         where all is kept: what is there is not sent again; else
                       it is a temporary folder, which goes
  --load-only          send, and ask nothing
  --help               print help
`;

const options = {
  corpus: { type: "string" },
  municipality: { type: "string" },
  "query-file": { type: "string" },
  papers: { type: "string", default: "20000" },
  sent: { type: "string", default: "Infinity" },
  nodes: { type: "string", default: "1" },
  heap: { type: "string", default: "2g" },
  folder: { type: "string" },
  "load-only": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

const usual = [
  ...["Radweg", "Kindertagesstätten Gebühren", "Bebauungsplan Innenstadt", "Haushalt Schulen", "Sanierung Sporthalle"],
  ...["Spielplatz", "Straßenbeleuchtung", "Klimaschutz", "Hundesteuer", "Feuerwehr Gerätehaus"],
];

const print = (text) => process.stdout.write(`${text}\n`);
const note = (text) => process.stderr.write(`scale: ${text}\n`);

main().catch((error) => {
  note(error.message);
  process.exitCode = 2;
});

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return print(usage);
  if (!values.corpus) throw new Error(`wrong usage\n\n${usage}`);
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "drs-scale-"));
  try {
    await scale({ ...values, folder });
  } finally {
    if (!values.folder) rmSync(folder, { recursive: true, force: true });
  }
}

async function scale({ corpus: path, municipality, folder, nodes, heap, papers, ...given }) {
  const before = unrest();
  print(headOf(nodes, heap));
  const kept = join(folder, "recorded");
  if (!existsSync(join(kept, "whole"))) await recordOnce({ corpus: resolve(path), municipality, folder, kept });
  const corpus = await recorded(kept, Number(given.sent));
  const cluster = await startNodes({ size: Number(nodes), folder: join(folder, "nodes"), heap });
  const stop = () => cluster.end("SIGTERM").finally(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  try {
    for (const wanted of papers.split(",").map(Number)) {
      const towns = Math.max(1, Math.round(wanted / corpus.papers));
      const sent = await loadTowns({ urls: cluster.urls, corpus, towns, note });
      if (sent.papers > 0) print(rateRow(sent));
      print(await sizesOf(cluster, corpus, towns));
      if (given["load-only"]) continue;
      const queries = given["query-file"] ? readQueries(given["query-file"]) : usual;
      for await (const row of measured({ url: cluster.urls.join(","), corpus, towns, queries })) print(latencyRow(row));
    }
  } finally {
    await cluster.end("SIGTERM");
  }
  const warning = busyWarning(before, unrest());
  if (warning) print(`WARNING   ${warning}`);
}

async function recordOnce({ kept, folder, ...how }) {
  mkdirSync(kept, { recursive: true });
  note("reading and analysing the papers");
  const { seconds, read, papers, bytes } = await record({ ...how, index: join(folder, "index"), folder: kept });
  print(
    `drs alone: index of ${papers} papers in ${read.toFixed(1)} s, then documents in ${seconds.toFixed(1)} s (${Math.round(papers / (read + seconds))} papers/s with both); ${(bytes / papers / 1000).toFixed(1)} kB a document`,
  );
}

function headOf(nodes, heap) {
  const [cpu] = cpus();
  const machine = `${cpu?.model ?? "unknown CPU"}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`;
  return `${new Date().toISOString()}, ${machine}, load ${loadavg()[0].toFixed(1)}, ${nodes} node(s) of ${heap}`;
}

function rateRow({ papers, bytes, seconds }) {
  return `sent ${papers} papers, ${Math.round(bytes / 1e6)} MB in ${Math.round(seconds)} s: ${Math.round(papers / seconds)} papers/s, ${(bytes / seconds / 1e6).toFixed(1)} MB/s`;
}

function latencyRow({ what, atOnce, p50, p95, rate }) {
  return `| ${what} | ${atOnce} | ${Math.round(p50)} ms | ${Math.round(p95)} ms | ${rate.toFixed(1)}/s |`;
}
