import { termOf } from "../analysis/term.ts";
import { completeNumber } from "../search/complete/complete-number.ts";
import { completeQuery } from "../search/complete/complete-query.ts";
import { askedWords } from "../search/query/asked-words.ts";
import type { Query } from "../search/query/query.ts";
import type { PaperIndex } from "../store/index.ts";
import type { PaperReader } from "./paper-reader.ts";
import { readerFor } from "./remembering-reader.ts";
import { findIn } from "./search.ts";
import type { Session } from "./session.ts";

/** What somebody may mean who has typed so far. */
export type TypedSuggestion =
  /** What was typed, with its last word made whole. */
  | { readonly kind: "words"; readonly text: string }
  /** A number, and the subject of a paper that has it. */
  | { readonly kind: "number"; readonly text: string; readonly betreff?: string }
  /** A paper whose subject has these words. */
  | { readonly kind: "subject"; readonly text: string; readonly file: string; readonly drucksache?: string };

const MOST = 10;
// Of these: the others are words.
const MOST_SUBJECTS = 4;

/** Numbers, words and subjects for what was typed, at most ten, likeliest first. */
export async function suggestAsTyped(session: Session, typed: string): Promise<readonly TypedSuggestion[]> {
  const { readText } = readerFor(session);
  const subjects = session.ask((index) => subjectQuery(typed, index)).then((query) => papersAbout(query, session));
  const [numbers, words, papers] = await Promise.all([
    session.ask((index) => (/\d/.test(typed) ? numbersAs(typed, index) : [])),
    // What was typed is left out, and so are numbers that stand there already.
    session.ask((index) => completeQuery(typed, index, { readText, most: 2 * MOST + 1 })),
    subjects,
  ]);
  const others = words
    .filter((text) => text !== typed && numbers.every((number) => number.text !== text))
    .slice(0, MOST - papers.length)
    .map((text): TypedSuggestion => ({ kind: "words", text }));
  return [...numbers, ...others, ...papers].slice(0, MOST);
}

/** The numbers that begin so, each with the subject of a paper. */
function numbersAs(typed: string, index: PaperIndex): TypedSuggestion[] {
  return completeNumber(typed.trim(), index).slice(0, MOST).map(withSubject(index));
}

const withSubject =
  (index: PaperIndex) =>
  (text: string): TypedSuggestion => {
    const betreff = index.papersWith(text)[0]?.betreff;
    return { kind: "number", text, ...(betreff !== undefined && { betreff }) };
  };

// Letters. Shorter beginnings are those of too many words to say anything.
const SHORTEST = 3;

// Words that begin as typed. Where there are more, the most frequent of them are looked for: thousands begin with `str`.
const MOST_WORDS = 12;

// A subject is in the head of a paper.
const noTexts: PaperReader = { readText: () => undefined };

/** Papers with such subjects. */
async function papersAbout(query: Query | undefined, session: Session): Promise<readonly TypedSuggestion[]> {
  if (!query) return [];
  const { hits } = await findIn(session, query, { limit: MOST_SUBJECTS, isFolded: false, isLiteral: true }, noTexts);
  return hits.flatMap(({ paper: { betreff, file, drucksache } }): TypedSuggestion | [] =>
    betreff === undefined
      ? []
      : { kind: "subject", text: betreff, file, ...(drucksache !== undefined && { drucksache }) },
  );
}

/** All the words in the subject, the last one as a beginning. */
function subjectQuery(typed: string, index: PaperIndex): Query | undefined {
  const words = askedWords(typed);
  const last = words.at(-1) ?? "";
  const inSubject = (text: string, how: "whole" | "beginning" = "whole"): Query => ({
    ...{ kind: "word", text, how, field: "betreff" },
  });
  const whole = words.slice(0, -1).map((text) => inSubject(text));
  const of = last.length < SHORTEST ? whole : [...whole, beginningSo(last, index, inSubject)];
  return of.length === 0 ? undefined : { kind: "and", of };
}

/** A word that begins so, or one of the most frequent that do. */
function beginningSo(text: string, { frequent }: PaperIndex, asked: (text: string, how?: "beginning") => Query): Query {
  const terms: string[] = [];
  for (const term of frequent.words(termOf(text))) if (terms.push(term) > MOST_WORDS) break;
  if (terms.length <= MOST_WORDS) return asked(text, "beginning");
  return { kind: "or", of: terms.slice(0, MOST_WORDS).map((term) => asked(term)) };
}
