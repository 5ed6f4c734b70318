// What MiniSearch does by itself with the same documents and options. Run as a program of its own:
//   build CORPUS MUNICIPALITY FILE   times `addAll`, writes the index as JSON to FILE
//   query FILE WORD                  reads it and searches
import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { analysisWith } from "../dist/analysis/analysis.js";
import { commonVocabulary } from "../dist/analysis/vocabulary.js";
import { indexOptions } from "../dist/store/read/search-options.js";

const [task, ...rest] = process.argv.slice(2);
const print = (result) => process.stdout.write(JSON.stringify(result));
if (task === "build") print(await build(...rest));
else print(query(...rest));

async function build(corpus, municipality, file) {
  const documents = await readDocuments(corpus, municipality);
  const index = new MiniSearch(options(await vocabularyOf(corpus)));
  const started = performance.now();
  index.addAll(documents);
  const ms = performance.now() - started;
  return { documents: documents.length, ms, bytes: save(index, file) };
}

// Loaded late: a query must not pay for the parser.
async function readDocuments(corpus, municipality) {
  const { findCorpus } = await import("../dist/app/find-corpus.js");
  const { listFiles } = await import("../dist/corpus/list-files.js");
  const { readSource } = await import("../dist/corpus/read-source.js");
  const { parseWithText } = await import("../dist/paper/parse-paper.js");
  const { toIndexed } = await import("../dist/store/read/search-options.js");
  const town = findCorpus({ path: corpus, ...(municipality && { municipality }) }).municipality;
  return listFiles([corpus]).files.flatMap(({ path }, id) => {
    const read = readSource(path);
    if (!("source" in read)) return [];
    const { paper, text } = parseWithText(read.source, town);
    return [{ id, ...toIndexed(paper, text) }];
  });
}

/** What drs learns from the same papers. */
async function vocabularyOf(corpus) {
  const { listFiles } = await import("../dist/corpus/list-files.js");
  const { learnFromPapers } = await import("../dist/store/write/learn-from-papers.js");
  return learnFromPapers(listFiles([corpus]).files.map(({ path }) => ({ path, shownAs: path })));
}

/** The options of drs. MiniSearch asks for the terms of each word wherever it stands: they are kept, as anyone would. */
function options(vocabulary) {
  const analysis = analysisWith(vocabulary);
  const known = new Map();
  const termsOf = (word) => {
    const terms = known.get(word) ?? analysis.termsOf(word);
    known.set(word, terms);
    return terms;
  };
  return indexOptions({ ...analysis, termsOf });
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
  const index = MiniSearch.loadJSON(readFileSync(file, "utf8"), options(commonVocabulary()));
  return { hits: index.search(word).length };
}
