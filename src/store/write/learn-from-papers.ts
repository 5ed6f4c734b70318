import { learnVocabulary, type Vocabulary } from "../../analysis/vocabulary.ts";
import { wordsIn } from "../../analysis/words.ts";
import { type CorpusFile, readCorpus } from "../../corpus/read-corpus.ts";
import { clean } from "../../text/clean.ts";

// Papers enough to know the words of a town: with ten times as many the parts of compounds are hardly others.
const ENOUGH = 1_500;

/** Learns what a corpus' compounds are made of, from all of its files or, of a large one, from some at even distances. */
export function learnFromPapers(files: ReadonlyArray<Required<CorpusFile>>): Vocabulary {
  const step = Math.max(1, files.length / ENOUGH);
  const some = Array.from(
    { length: Math.min(files.length, ENOUGH) },
    (_, i) => files[Math.floor(i * step)] ?? [],
  ).flat();
  const papers = new Map<string, number>();
  let total = 0;
  for (const result of readCorpus(some)) {
    if ("problem" in result) continue;
    total++;
    const { text, bodyStart } = result.source;
    for (const word of new Set(wordsIn(clean(text, bodyStart).text).map((word) => word.text)))
      papers.set(word, (papers.get(word) ?? 0) + 1);
  }
  return learnVocabulary(papers, total);
}
