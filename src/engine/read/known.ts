import { type Answers, type FactRole, factTerm, NotFetchedError, type StoredPaper } from "../../store/index.ts";
import { firstThat } from "../../text/binary-search.ts";
import type { StoredSource } from "../document.ts";
import type { Dsl } from "../query/dsl.ts";
import { keyOf, type Question } from "./questions.ts";
import { type Counted, MOST_TERMS } from "./word-requests.ts";

/** What the engine said so far, and what is asked of it next. */
export interface Known {
  readonly answers: Answers;
  /** The papers that it gave, in the order of their paths; the same list as long as there is none more. */
  papers(): readonly StoredPaper[];
  /** Those of all that match, or the first of them. @throws NotFetchedError, as all below do */
  matching(filter: Dsl): readonly StoredPaper[];
  firstMatching(filter: Dsl): StoredPaper | undefined;
  /** The values of a fact, each with how many papers have it; in rising order. */
  factsOf(role: FactRole): readonly Counted[];
  /** The terms that begin so, those of most papers first: some hundreds. */
  mostFrequent(field: "vocabulary" | "numbers", beginning: string): readonly Counted[];
  textOf(file: string): StoredSource | undefined;
  /** What was asked and is not known yet; it is asked only once. */
  takeMissed(): readonly Question[];
  learn(question: Question, answer: Learned): void;
  /** Characters of texts and records that were learned, and answers: a measure for how much room they take. */
  size(): number;
}

/** An answer to a question, by its kind. */
export interface Learned {
  readonly counts?: ReadonlyMap<number, number>;
  readonly terms?: readonly Counted[];
  readonly papers?: readonly StoredPaper[];
  readonly record?: { readonly record: string; readonly references: string; readonly details: string };
  readonly source?: StoredSource;
}

// Numbers that are looked for one by one: who looks for more looks for one that is near.
const FEW = 8;

export function learning(): Known {
  const known = new Map<string, Learned>();
  const papers = new Map<string, StoredPaper>();
  const missed = new Map<string, Question>();
  let inOrder: readonly StoredPaper[] | undefined;
  let size = 0;
  const ask = (question: Question): Learned => {
    const key = keyOf(question);
    const learned = known.get(key);
    if (learned) return learned;
    missed.set(key, question);
    throw new NotFetchedError();
  };
  const listed = (field: "vocabulary" | "numbers", how: { readonly beginning?: string; readonly ending?: string }) =>
    ask({ kind: "listing", field, ...how }).terms ?? [];
  const namesOf = (terms: readonly Counted[]): readonly string[] => terms.map(([term]) => term);
  const matching = (filter: Dsl) => ask({ kind: "matching", filter }).papers ?? [];
  const papersWith = (term: string) => matching({ term: { numbers: term } });
  let looked = 0;
  /** Of the first terms that are looked for the papers are fetched, which will be asked for; then the list of all such terms. */
  const hasNumber = (term: string): boolean => {
    const own = known.get(keyOf({ kind: "matching", filter: { term: { numbers: term } } }));
    if (own) return (own.papers ?? []).length > 0;
    const role = term.slice(0, term.indexOf(" ") + 1);
    if (role === "" || looked < FEW) {
      looked++;
      return papersWith(term).length > 0;
    }
    const terms = listed("numbers", { beginning: role });
    if (terms.length < MOST_TERMS) return isAmong(terms, term);
    return papersWith(term).length > 0;
  };
  const recordOf = (file: string) =>
    ask({ kind: "record", file }).record ?? { record: "{}", references: "", details: "" };
  return {
    answers: {
      countsOf: (term) => ask({ kind: "counts", term }).counts ?? new Map(),
      wordsBeginning: (beginning) => namesOf(listed("vocabulary", { beginning })),
      wordsEnding: (ending) => namesOf(listed("vocabulary", { ending })),
      wordsNear: (term, most, least) => namesOf(ask({ kind: "near", term, most, papers: least }).terms ?? []),
      numbersBeginning: (beginning) => namesOf(listed("numbers", { beginning })),
      hasNumber,
      fetchWith: (term) => void papersWith(term),
      fetchFile: (file) => void ask({ kind: "file", file }),
      recordOf: (file) => recordOf(file).record,
      referencesOf: recordOf,
    },
    papers() {
      inOrder ??= [...papers.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
      return inOrder;
    },
    matching,
    firstMatching: (filter) => ask({ kind: "matching", filter, isFirst: true }).papers?.[0],
    factsOf: (role) => {
      const beginning = factTerm(role, "");
      return listed("numbers", { beginning }).map(([term, count]) => [term.slice(beginning.length), count]);
    },
    mostFrequent: (field, beginning) => ask({ kind: "listing", field, beginning, isByPapers: true }).terms ?? [],
    textOf: (file) => ask({ kind: "text", file }).source,
    takeMissed() {
      const questions = [...missed.values()];
      missed.clear();
      return questions;
    },
    learn(question, answer) {
      known.set(keyOf(question), answer);
      for (const paper of answer.papers ?? []) {
        if (!papers.has(paper.file)) inOrder = undefined;
        papers.set(paper.file, paper);
      }
      size += sizeOf(answer);
    },
    size: () => size,
  };
}

/** Whether a term is among others, which rise. */
function isAmong(terms: readonly Counted[], term: string): boolean {
  return terms[firstThat(0, terms.length, (at) => (terms[at]?.[0] as string) >= term)]?.[0] === term;
}

// Characters that an answer takes with its question, a term, or a paper without its text; about.
const [EACH, A_TERM, A_PAPER] = [200, 50, 2_000];

function sizeOf({ terms = [], papers = [], record, source }: Learned): number {
  const texts = (record ? record.record.length + record.references.length : 0) + (source?.text.length ?? 0);
  return EACH + terms.length * A_TERM + papers.length * A_PAPER + texts;
}
