import { type KeptPapers, NotFetchedError, openAnswered, type PaperIndex } from "../../store/index.ts";
import type { Engine } from "../connect.ts";
import { fetchAnswers } from "./fetch-answers.ts";
import type { Known } from "./known.ts";

/** The papers of a town in an engine, and what is known of them. */
export interface View {
  readonly engine: Engine;
  readonly index: string;
  readonly known: Known;
  readonly kept: KeptPapers;
}

/** The papers that were fetched so far as an index; what is asked of it and not known is fetched. */
export function openPapers({ known, kept }: View): PaperIndex {
  return openAnswered({ kept, answers: known.answers, papers: known.papers(), isClosed: false, shownRoot: "" });
}

// An answer that misses something so often asks for what cannot be had.
const MOST_ROUNDS = 200;

/** Answers from what is known, and asks the engine until all is that is needed. */
export async function answered<Answer>({ engine, index, known }: View, answer: () => Answer): Promise<Answer> {
  for (let round = 0; ; round++) {
    try {
      return answer();
    } catch (error) {
      const isMissing = error instanceof Error && error.name === new NotFetchedError().name;
      const missed = known.takeMissed();
      if (!isMissing || missed.length === 0 || round === MOST_ROUNDS) throw error;
      await fetchAnswers(engine, index, missed, known);
    }
  }
}
