// How much of what belongs to a matter `drs thread` finds, beside threads that somebody put together by reading:
//   node eval/threads.mjs --gold FILE --corpus DIR [--index DIR] [--municipality NAME] [--faults]
// docs/thread.md says what FILE holds. --faults prints each link that is missing or wrong.
import { parseArgs } from "node:util";
import { startSession } from "../dist/app/session.js";
import { thread } from "../dist/app/thread/thread.js";
import { compareLinks, detailsLine, faultLines, linksOf, threadTable } from "./thread-figures.mjs";
import { readThreads } from "./thread-file.mjs";

const { values } = parseArgs({
  options: {
    gold: { type: "string" },
    corpus: { type: "string" },
    index: { type: "string" },
    municipality: { type: "string" },
    faults: { type: "boolean", default: false },
  },
});
main().catch((error) => {
  process.stderr.write(`threads: ${error.message}\n`);
  process.exitCode = 2;
});

async function main() {
  const { gold, corpus, index, municipality, faults } = values;
  if (!gold || !corpus) throw new Error("wrong usage: node eval/threads.mjs --gold FILE --corpus DIR");
  const threads = readThreads(gold);
  const session = startSession({ path: corpus, ...(index && { index }), ...(municipality && { municipality }) });
  const compared = [];
  for (const wanted of threads) {
    const answer = await thread(session, wanted.query);
    if (answer.found !== "thread") throw new Error(`${wanted.query}: the corpus has ${answer.found} of it`);
    compared.push({ query: wanted.query, ...compareLinks(wanted, linksOf(answer.thread)) });
  }
  session.close();
  process.stdout.write(`threads: ${threads.length}\n\n${threadTable(compared)}\n${detailsLine(compared)}`);
  if (!faults) return;
  for (const one of compared) {
    const lines = faultLines(one);
    if (lines.length > 0) process.stdout.write(`\n${one.query}\n${lines.join("\n")}\n`);
  }
}
