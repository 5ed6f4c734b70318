import { basename } from "node:path";
import { findCorpus } from "../dist/app/find-corpus.js";
import { openCorpusIndex } from "../dist/app/open-corpus-index.js";
import { readText } from "../dist/app/read-text.js";
import { say } from "../dist/language/message.js";
import { parseQuery } from "../dist/search/query/parse-query.js";
import { searchPapers } from "../dist/search/search-papers.js";
import { LOOKED_AT } from "./figures.mjs";

/**
 * Searches as `drs search` does, in one process: a hundred queries take seconds.
 *
 * @returns {Promise<{ files: Set<string>, search: (query: string) => string[], searchFolded: (query: string) => string[][] }>}
 *   names without folders: of each hit its own, and with those of the other papers of its matter
 */
export async function drsEngine({ corpus, index: folder, municipality, note }) {
  const options = { path: corpus, ...(folder && { index: folder }), ...(municipality && { municipality }) };
  const { index } = await openCorpusIndex(findCorpus(options), { update: "changes" });
  const searchFolded = (typed) => {
    const { query, problem } = parseQuery(typed);
    if (problem) {
      note(`"${typed}": ${say(problem.message, "en")}`);
      return [];
    }
    const { hits } = searchPapers(index, query, { typed, limit: LOOKED_AT, readText });
    return hits.map(({ paper, others = [] }) => [paper, ...others].map(({ file }) => basename(file)));
  };
  const search = (typed) => searchFolded(typed).map(([best]) => best);
  return { files: new Set(index.papers().map(({ file }) => basename(file))), search, searchFolded };
}
