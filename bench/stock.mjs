// What MiniSearch does by itself with the raw texts and its default options. Run as a program of its own:
//   build CORPUS FILE   times `addAll`, writes the index as JSON to FILE
//   query FILE WORD     reads it and searches
import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { papersOf } from "./corpora.mjs";

const options = { fields: ["text"] };

const [task, ...rest] = process.argv.slice(2);
const result = task === "build" ? build(...rest) : query(...rest);
process.stdout.write(JSON.stringify(result));

function build(corpus, file) {
  const documents = papersOf(corpus).map((path, id) => ({ id, text: readFileSync(path, "utf8") }));
  const index = new MiniSearch(options);
  const started = performance.now();
  index.addAll(documents);
  const ms = performance.now() - started;
  return { documents: documents.length, ms, bytes: save(index, file) };
}

/** The JSON's bytes, 0 if it is longer than a string can be. */
function save(index, file) {
  try {
    const json = JSON.stringify(index);
    writeFileSync(file, json);
    return Buffer.byteLength(json);
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

function query(file, word) {
  const index = MiniSearch.loadJSON(readFileSync(file, "utf8"), options);
  return { hits: index.search(word).length };
}
