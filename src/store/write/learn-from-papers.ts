import { withUnits } from "../../analysis/units.ts";
import { learnVocabulary, type Vocabulary } from "../../analysis/vocabulary.ts";
import { scanUnits } from "../../analysis/words.ts";
import { type CorpusFile, readCorpus } from "../../corpus/read-corpus.ts";
import { clean } from "../../text/clean.ts";
import { growingNumbers } from "./growing-numbers.ts";
import { stringNumbers } from "./string-numbers.ts";

// Papers enough to know the words of a town: with ten times as many the parts of compounds are hardly others.
const ENOUGH = 1_500;

/** Learns what a corpus' compounds are made of, from all of its files or, of a large one, from some at even distances. */
export function learnFromPapers(files: ReadonlyArray<Required<CorpusFile>>): Vocabulary {
  const step = Math.max(1, files.length / ENOUGH);
  const some = Array.from(
    { length: Math.min(files.length, ENOUGH) },
    (_, i) => files[Math.floor(i * step)] ?? [],
  ).flat();
  // For each word in how many papers it stands, and which was the last of these: as strings, all of them would keep their texts.
  const papers = growingNumbers(32_768);
  const last = growingNumbers(32_768);
  const words = stringNumbers(() => {
    papers.push(0);
    last.push(0);
  });
  let total = 0;
  for (const result of readCorpus(some)) {
    if ("problem" in result) continue;
    total++;
    const { text, bodyStart } = result.source;
    const cleaned = clean(text, bodyStart).text;
    withUnits(cleaned, (units) => {
      scanUnits(cleaned, units, (start, end, isJoined) => {
        if (isJoined) return;
        const word = words.numberOfUnits(units, start, end);
        if (last.values[word] === total) return;
        last.values[word] = total;
        (papers.values[word] as number)++;
      });
    });
  }
  const counted = Array.from({ length: words.count }, (_, i) => [words.textOf(i), papers.values[i] ?? 0] as const);
  return learnVocabulary(counted, total);
}
