import { type PaperIndex, type Ranked, type Ranking, together } from "../../store/index.ts";
import type { HeldText } from "../snippet/unusual-signs.ts";
import type { FindWords, MatchedWord as FoundWord } from "../snippet/word-finder.ts";
import { bestPassage } from "./passages.ts";
import type { MatchedWord } from "./run.ts";
import { weightsOf, worths } from "./worth.ts";

// Papers that are looked into: those that may be among the first ten.
export const READ = 16;

// Characters of each: what stands on its eighth page and nowhere before it a paper is not about.
const MOST_READ = 16_384;

export interface PassageOptions {
  readonly find: FindWords;
  readonly readText: (file: string) => HeldText | undefined;
  readonly beginningOf?: (paper: number, least: number) => HeldText | undefined;
}

/** The same papers in an order that also says how near the words stand to each other in the first of them. */
export function byPassage(
  ranking: Ranking,
  words: readonly MatchedWord[],
  { count, sets, find, readText, beginningOf }: Pick<PaperIndex, "count" | "sets"> & PassageOptions,
): Ranking {
  if (words.length < 2) return ranking;
  const weights = weightsOf(words, count.papers);
  const read = beginningOf ?? ((document: number) => readText(sets.headOf(document).file));
  const texts = together(
    ranking.first.slice(0, READ).map(
      ({ document }) =>
        () =>
          read(document, MOST_READ),
    ),
  );
  const first = ranking.first.map((ranked, i): Ranked => {
    const text = texts[i];
    const share = text ? bestPassage(wordsIn(text, find), weights, ranked.bits) : 0;
    return worth(ranked, 1 - worths.passage * (1 - share));
  });
  return { ...ranking, first: first.sort((a, b) => b.score - a.score) };
}

/** Not by spreading, which takes V8 ten times as long. */
function worth({ document, score, all, terms, bits, subject, parts }: Ranked, times: number): Ranked {
  return { document, score: score * times, all, terms, bits, subject, parts };
}

// Characters that are looked through at once: where all words stand together, it is mostly on the first page.
const PART = 2_048;

/** The words of a text in their order, found line by line as they are asked for: no word goes on in the next line. */
function* wordsIn(held: HeldText, find: FindWords): Generator<FoundWord> {
  const { text } = held;
  const last = Math.min(text.length, MOST_READ);
  for (let start = 0; start < last; ) {
    const lineEnd = text.indexOf("\n", start + PART);
    const end = lineEnd < 0 ? last : Math.min(last, lineEnd + 1);
    yield* find(held, start, end);
    start = end;
  }
}
