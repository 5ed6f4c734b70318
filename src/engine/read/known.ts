import { type Answers, NotFetchedError, type StoredPaper } from "../../store/index.ts";
import { firstThat } from "../../text/binary-search.ts";
import type { StoredSource } from "../document.ts";
import { keyOf, type Question } from "./questions.ts";
import { MOST_TERMS } from "./word-requests.ts";

/** What the engine said so far, and what is asked of it next. */
export interface Known {
  readonly answers: Answers;
  /** The papers that it gave, in the order of their paths. */
  papers(): readonly StoredPaper[];
  /** @throws NotFetchedError */
  textOf(file: string): StoredSource | undefined;
  /** What was asked and is not known yet; it is asked only once. */
  takeMissed(): readonly Question[];
  learn(question: Question, answer: Learned): void;
}

/** An answer to a question, by its kind. */
export interface Learned {
  readonly counts?: ReadonlyMap<number, number>;
  readonly terms?: readonly string[];
  readonly papers?: readonly StoredPaper[];
  readonly record?: { readonly record: string; readonly references: string; readonly details: string };
  readonly source?: StoredSource;
}

// Every answer may be asked for again in the next round: of a session that lasts the oldest are forgotten all at once.
const MOST = 20_000;

// Numbers that are looked for one by one: who looks for more looks for one that is near.
const FEW = 8;

export function learning(): Known {
  let known = new Map<string, Learned>();
  let papers = new Map<string, StoredPaper>();
  const missed = new Map<string, Question>();
  const ask = (question: Question): Learned => {
    const key = keyOf(question);
    const learned = known.get(key);
    if (learned) return learned;
    missed.set(key, question);
    throw new NotFetchedError();
  };
  let looked = 0;
  /** Of the first terms that are looked for the papers are fetched, which will be asked for; then the list of all such terms. */
  const hasNumber = (term: string): boolean => {
    const own = known.get(keyOf({ kind: "with", term }));
    if (own) return (own.papers ?? []).length > 0;
    const role = term.slice(0, term.indexOf(" ") + 1);
    if (role === "" || looked < FEW) {
      looked++;
      return (ask({ kind: "with", term }).papers ?? []).length > 0;
    }
    const { terms = [] } = ask({ kind: "numbers", text: role });
    if (terms.length < MOST_TERMS) return isAmong(terms, term);
    return (ask({ kind: "with", term }).papers ?? []).length > 0;
  };
  const recordOf = (file: string) =>
    ask({ kind: "record", file }).record ?? { record: "{}", references: "", details: "" };
  return {
    answers: {
      countsOf: (term) => ask({ kind: "counts", term }).counts ?? new Map(),
      wordsBeginning: (text) => ask({ kind: "beginning", text }).terms ?? [],
      wordsEnding: (text) => ask({ kind: "ending", text }).terms ?? [],
      wordsNear: (term, most, least) => ask({ kind: "near", term, most, papers: least }).terms ?? [],
      numbersBeginning: (text) => ask({ kind: "numbers", text }).terms ?? [],
      hasNumber,
      fetchWith: (term) => void ask({ kind: "with", term }),
      fetchFile: (file) => void ask({ kind: "file", file }),
      recordOf: (file) => recordOf(file).record,
      referencesOf: recordOf,
    },
    papers: () => [...papers.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    textOf: (file) => ask({ kind: "text", file }).source,
    takeMissed() {
      const questions = [...missed.values()];
      missed.clear();
      return questions;
    },
    learn(question, answer) {
      if (known.size >= MOST) {
        known = new Map();
        papers = new Map();
      }
      known.set(keyOf(question), answer);
      for (const paper of answer.papers ?? []) papers.set(paper.file, paper);
    },
  };
}

/** Whether a term is among others, which rise. */
function isAmong(terms: readonly string[], term: string): boolean {
  return terms[firstThat(0, terms.length, (at) => (terms[at] as string) >= term)] === term;
}
