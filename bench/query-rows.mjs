import { findNumbers } from "./drs.mjs";
import { measure } from "./measure.mjs";
import { nodeRow } from "./node-row.mjs";
import { ripgrepOn } from "./rivals.mjs";
import { limitRow, missingRow, ratioRow } from "./rows.mjs";
import { isInstalled, run, withBytesRead, withPeak } from "./run.mjs";
import { megabytes, milliseconds } from "./table.mjs";

const MB = 1e6;

/** Searches and look-ups, each in a new process. `doubled` is drs on twice the corpus, if that is to be measured. */
export async function queryRows({ drs, doubled, words, runs }) {
  const common = words.common.map(({ word }) => word);
  const againstNode = (what, command, most) => nodeRow(what, command, { most, runs });
  return [
    await againstNode("search, a rare word", drs.search([words.rare.word]), 2.4),
    await againstNode("search, three common words", drs.search(common), 3.4),
    ...(doubled ? [await twiceRow(drs.search(common), doubled.search(common), runs)] : []),
    await againstNode("--version", drs.version, 1.4),
    await againstNode("search, a mistyped word", drs.search([words.mistyped]), 4),
    ...(await numberRows(drs, common, againstNode)),
    await peakRow(drs.search(common), runs),
    await bytesRow(drs.search([words.rare.word]), drs.index),
  ];
}

async function twiceRow(single, twice, runs) {
  const [once, { ms }] = await measure([single, twice], { runs });
  const compared = { value: ms, against: once.ms, name: "the corpus", as: milliseconds, most: 1.3 };
  return ratioRow("the same at twice the corpus", compared);
}

async function numberRows(drs, words, againstNode) {
  const { shown, cited } = await findNumbers(drs, words);
  const none = "no paper found for it";
  return [
    shown ? await againstNode(`show ${shown}`, drs.show(shown), 2) : missingRow("show", none),
    cited ? await againstNode(`refs ${cited}`, drs.refs(cited), 2) : missingRow("refs", none),
  ];
}

async function peakRow(search, runs) {
  const [{ peak }] = await measure([withPeak(search)], { runs });
  return limitRow("memory of a search, three common words", { value: peak, as: megabytes, most: 150 * MB });
}

/** What a search reads of the index; the same in every run. */
async function bytesRow(search, index) {
  const { said } = await run(withBytesRead(search, index));
  return limitRow("bytes of the index read for a rare word", { value: Number(said), as: megabytes, most: 0.4 * MB });
}

/** For information: looking through all files. */
export async function ripgrepRow(drs, corpus, { word, runs }) {
  const what = "search, a rare word";
  if (!isInstalled("rg")) return missingRow(`${what}, and ripgrep`, "rg is not installed");
  const [{ ms }, rg] = await measure([drs.search([word]), ripgrepOn(corpus, word)], { runs });
  return ratioRow(what, { value: ms, against: rg.ms, name: "rg", as: milliseconds });
}
