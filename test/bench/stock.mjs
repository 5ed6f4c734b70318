// What MiniSearch does by itself with the same documents and options. Run as a program of its own:
//   build CORPUS MUNICIPALITY FILE   times `addAll`, writes the index as JSON to FILE
//   query FILE WORD                  reads it and searches
import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { indexOptions } from "../../dist/store/search-options.js";

const [task, ...rest] = process.argv.slice(2);
const print = (result) => process.stdout.write(JSON.stringify(result));
if (task === "build") print(await build(...rest));
else print(query(...rest));

async function build(corpus, municipality, file) {
  const documents = await readDocuments(corpus, municipality);
  const index = new MiniSearch(indexOptions);
  const started = performance.now();
  index.addAll(documents);
  const ms = performance.now() - started;
  return { documents: documents.length, ms, bytes: save(index, file) };
}

// Loaded late: a query must not pay for the parser.
async function readDocuments(corpus, municipality) {
  const { findCorpus } = await import("../../dist/cli/corpus-context.js");
  const { listFiles } = await import("../../dist/corpus/list-files.js");
  const { readSource } = await import("../../dist/corpus/read-source.js");
  const { parseWithText } = await import("../../dist/paper/parse-paper.js");
  const { toIndexed } = await import("../../dist/store/search-options.js");
  const town = findCorpus(municipality ? { municipality } : {}, corpus).municipality;
  return listFiles([corpus]).files.flatMap(({ path }, id) => {
    const read = readSource(path);
    if (!("source" in read)) return [];
    const { paper, text } = parseWithText(read.source, town);
    return [{ id, ...toIndexed(paper, text) }];
  });
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
  const index = MiniSearch.loadJSON(readFileSync(file, "utf8"), indexOptions);
  return { hits: index.search(word).length };
}
