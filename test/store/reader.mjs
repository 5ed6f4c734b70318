// A process that opens an index again and again, until its input ends, and prints for each time the round of each paper,
// as its record and as a search says it. Its arguments: the options of `openIndex` without the municipality, as JSON.
import { setImmediate as immediate } from "node:timers/promises";
import { braunschweig } from "../../dist/municipality/braunschweig.js";
import { openIndex } from "../../dist/store/read/open-index.js";

let isAsked = true;
process.stdin.on("end", () => {
  isAsked = false;
});
process.stdin.resume();

const byNumber = (a, b) => Number.parseInt(a.file.slice("papers/".length), 10) - Number.parseInt(b.file.slice(7), 10);
const roundsOf = (papers) => papers.toSorted(byNumber).map(({ betreff }) => betreff.slice("Runde".length));

while (isAsked) {
  const read = [];
  const onProgress = () => read.push(1);
  const { index } = await openIndex({ municipality: braunschweig, ...JSON.parse(process.argv[2] ?? "{}"), onProgress });
  const [all, found] = [
    index.papers(),
    index.rank([{ term: "vorlage", weight: 1, words: 1 }]).first.map(({ document }) => index.sets.headOf(document)),
  ].map(roundsOf);
  if (read.length > 0) throw new Error("the index was made anew");
  if (all.join() !== found.join()) throw new Error(`${all} are there, ${found} are found`);
  index.close();
  process.stdout.write(`${all.join(" ")}\n`);
  await immediate();
}
