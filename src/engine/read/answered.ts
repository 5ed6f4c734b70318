import { type KeptPapers, NotFetchedError, openAnswered, type PaperIndex } from "../../store/index.ts";
import { fetchAnswers } from "./fetch-answers.ts";
import type { Known } from "./known.ts";
import type { Place } from "./place.ts";
import { withSets } from "./symbolic-sets.ts";

/** Some papers of an engine, and what is known of them. */
export interface View {
  readonly place: Place;
  readonly known: Known;
  readonly kept: KeptPapers;
}

interface Opened {
  readonly papers: ReturnType<Known["papers"]>;
  readonly index: PaperIndex;
}

// As long as there are no more papers.
const opened = new WeakMap<View, Opened>();

/** The papers that were fetched so far as an index; what is asked of it and not known is fetched. */
export function openPapers(view: View): PaperIndex {
  const { known, kept } = view;
  const papers = known.papers();
  const before = opened.get(view);
  if (before?.papers === papers) return before.index;
  const index = withSets(openAnswered({ kept, answers: known.answers, papers, isClosed: false, shownRoot: "" }), known);
  opened.set(view, { papers, index });
  return index;
}

// An answer that misses something so often asks for what cannot be had.
const MOST_ROUNDS = 200;

// From what an answer is found now. While one is found, no other is.
let asked: View | undefined;

/** The view from which an answer is found now, if one is: texts are read as it knows them. */
export const viewAsked = (): View | undefined => asked;

/** Answers from what is known, and asks the engine until all is that is needed. */
export async function answered<Answer>(view: View, answer: () => Answer): Promise<Answer> {
  const { place, known } = view;
  for (let round = 0; ; round++) {
    try {
      return asking(view, answer);
    } catch (error) {
      const isMissing = error instanceof Error && error.name === new NotFetchedError().name;
      const missed = known.takeMissed();
      if (!isMissing || missed.length === 0 || round === MOST_ROUNDS) throw error;
      await fetchAnswers(place, missed, known);
    }
  }
}

function asking<Answer>(view: View, answer: () => Answer): Answer {
  try {
    asked = view;
    return answer();
  } finally {
    asked = undefined;
  }
}
