// Searches in one process with an open corpus, as a server does. Run as a program of its own:
//   warm CORPUS INDEX MUNICIPALITY QUERIES   QUERIES is a file of JSON: a list of strings
// Prints the milliseconds of the middle query and of the slowest in twenty, alone and with eight at once. Each time another number of
// hits is wanted: an answer that was given before is kept.
import { readFileSync } from "node:fs";
import { openCorpus } from "../dist/index.js";

const ROUNDS = 3;
const AT_ONCE = 8;

const [path, index, municipality, file] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, "utf8"));
const corpus = await openCorpus(path, { index, ...(municipality && { municipality }) });
let limit = 8;
for (const query of queries) await corpus.search(query, { limit });
const alone = await times(1);
const together = await times(AT_ONCE);
corpus.close();
process.stdout.write(JSON.stringify({ queries: queries.length, alone: share(alone), together: share(together) }));

/** @returns the times of all queries in some rounds, so many of them at once */
async function times(atOnce) {
  const all = Array.from({ length: ROUNDS }, () => {
    limit++;
    return queries.map((query) => [query, { limit }]);
  }).flat();
  const measured = [];
  for (let at = 0; at < all.length; at += atOnce) {
    measured.push(...(await Promise.all(all.slice(at, at + atOnce).map(timeOf))));
  }
  return measured.sort((a, b) => a - b);
}

async function timeOf([query, request]) {
  const started = performance.now();
  await corpus.search(query, request);
  return performance.now() - started;
}

function share(sorted) {
  const [p50, p95] = [0.5, 0.95].map((part) => sorted[Math.floor(part * (sorted.length - 1))]);
  return { p50, p95 };
}
