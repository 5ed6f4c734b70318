import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { drsEngine } from "./drs-engine.mjs";
import { figuresTable, rankOf } from "./figures.mjs";
import { readQueries } from "./query-file.mjs";
import { rivalRuns } from "./rival-engines.mjs";
import { loadRun, renderChanges, storeRun } from "./stored-run.mjs";
import { figuresOfTopic, topicTable } from "./topic-figures.mjs";
import { readTopics } from "./topic-file.mjs";

const usage = `Usage: npm run eval -- --queries FILE --corpus DIR [options]
       npm run eval -- --topics FILE --corpus DIR [options]

Measures how well drs finds papers, with queries whose wanted paper is known:
in how many of them it is among the first ten (recall at 10), and the mean of
1 / its place. docs/search.md says what a file of queries holds.

  --queries FILE       the queries, one JSON object a line
  --corpus DIR         the papers, .txt and .md
  --topics FILE        topics instead of queries: how good are the first hits?
  --gold FILE          files of papers by number, for targets that are numbers
  --index DIR          folder of the index, as for drs
  --municipality NAME  whose papers these are, as for drs
  --rivals             next to drs also stock MiniSearch and, where it is
                       installed, SQLite FTS5; minutes on a large corpus
  --misses             print the queries whose paper was not found
  --store FILE         keep the run
  --against FILE       print what changed since a run that was kept
  --help               print help
`;

const options = {
  queries: { type: "string" },
  corpus: { type: "string" },
  topics: { type: "string" },
  gold: { type: "string" },
  index: { type: "string" },
  municipality: { type: "string" },
  rivals: { type: "boolean", default: false },
  misses: { type: "boolean", default: false },
  store: { type: "string" },
  against: { type: "string" },
  help: { type: "boolean", default: false },
};

const print = (text) => process.stdout.write(text);
const note = (text) => process.stderr.write(`eval: ${text}\n`);

main().catch((error) => {
  note(error.message);
  process.exitCode = 2;
});

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return print(usage);
  if (values.topics && values.corpus) return evalTopics(values);
  if (!values.queries || !values.corpus) throw new Error(`wrong usage\n\n${usage}`);
  const before = values.against && loadRun(values.against);
  const queries = readQueries(values.queries, values.gold);
  const corpus = resolve(values.corpus);
  const drs = await drsEngine({ ...values, corpus, note });
  checkWanted(queries, drs.files);
  const ranks = queries.map((query) => rankOf(query, drs.search(query.query)));
  const rivals = values.rivals ? await rivalRuns({ corpus, queries, note }) : [];
  print(figuresTable(queries, [{ name: "drs", ranks }, ...rivals]));
  if (values.misses) print(`\n${missesOf(queries, ranks)}`);
  if (before) print(`\n${renderChanges(queries, ranks, before)}`);
  if (values.store) storeRun(values.store, queries, ranks);
}

async function evalTopics(values) {
  const topics = readTopics(values.topics);
  const drs = await drsEngine({ ...values, corpus: resolve(values.corpus), note });
  const figures = topics.map((topic) => figuresOfTopic(topic, drs.searchFolded(topic.query)));
  print(topicTable(topics, figures));
}

/** A query for a paper that is not there says nothing of the search. */
function checkWanted(queries, files) {
  const lost = queries.filter(({ wanted }) => ![...wanted].some((file) => files.has(file)));
  if (lost.length === queries.length) throw new Error("the corpus has none of the papers that the queries want");
  for (const { query, wanted } of lost) note(`"${query}": the corpus has no ${[...wanted].join(", ")}`);
}

function missesOf(queries, ranks) {
  const missed = queries.filter((_, i) => ranks[i] === undefined);
  const lines = missed.map(({ class: sort, query, wanted }) => `miss ${sort}: ${query} -> ${[...wanted].join(", ")}`);
  return `${lines.join("\n") || "no misses"}\n`;
}
