import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyCorpus, editPapers, sizeOf } from "./corpora.mjs";
import { drsOn } from "./drs.mjs";
import { measure } from "./measure.mjs";
import { withPeak } from "./run.mjs";
import { megabytes, milliseconds, seconds, toTable } from "./table.mjs";

const heads = ["corpus", "papers", "build", "memory of it", "index", "rare word", "common words", "update of one file"];

/** How the figures grow with the corpus; each index is built once. */
export async function growthTable({ corpus, municipality, folder, words, runs, times, note }) {
  const rows = [];
  for (const most of times) {
    note(`growth: ${most} × the corpus`);
    const copy = copyCorpus(corpus, join(folder, `grown-${most}`), most);
    const index = join(folder, `index-${most}`);
    const drs = drsOn({ corpus: copy, index, municipality });
    rows.push([`${most} ×`, String(most * words.papers), ...(await growthRow({ drs, copy, index, words, runs }))]);
    for (const done of [copy, index]) rmSync(done, { recursive: true });
  }
  return toTable(heads, rows);
}

async function growthRow({ drs, copy, index, words, runs }) {
  const [build] = await measure([withPeak(drs.build)], { runs: 1, warmUp: false });
  const bytes = sizeOf(index);
  const searches = [[words.rare.word], words.common.map(({ word }) => word)].map(drs.search);
  const [rare, common] = await measure(searches, { runs });
  const [update] = await measure([{ ...drs.update, prepare: editPapers(copy) }], { runs });
  const queries = [rare.ms, common.ms, update.ms].map(milliseconds);
  return [seconds(build.ms), megabytes(build.peak), megabytes(bytes), ...queries];
}
