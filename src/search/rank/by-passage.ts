import type { PaperIndex, Ranked, Ranking } from "../../store/index.ts";
import type { FindWords } from "../snippet/word-finder.ts";
import { bestPassage } from "./passages.ts";
import type { MatchedWord } from "./run.ts";
import { weightsOf, worths } from "./worth.ts";

// Papers that are looked into: those that may be among the first ten.
const READ = 20;

// Characters of each: what stands on its thirtieth page a paper is not about.
const MOST_READ = 65_536;

export interface PassageOptions {
  readonly find: FindWords;
  readonly readText: (file: string) => { readonly text: string } | undefined;
}

/** The same papers in an order that also says how near the words stand to each other in the first of them. */
export function byPassage(
  ranking: Ranking,
  words: readonly MatchedWord[],
  { count, find, readText }: Pick<PaperIndex, "count"> & PassageOptions,
): Ranking {
  if (words.length < 2) return ranking;
  const weights = weightsOf(words, count.papers);
  const shareOf = ({ paper }: Ranked): number => {
    const text = readText(paper.file)?.text.slice(0, MOST_READ);
    return text === undefined ? 0 : bestPassage(find(text), weights);
  };
  const first = ranking.first.map((ranked, i): Ranked => {
    const lost = i < READ ? 1 - shareOf(ranked) : 1;
    return { ...ranked, score: ranked.score * (1 - worths.passage * lost) };
  });
  return { ...ranking, first: first.sort((a, b) => b.score - a.score) };
}
