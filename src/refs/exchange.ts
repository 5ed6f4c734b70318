import type { Answer, Paper, Question } from "../paper/record.ts";
import type { Relations } from "./relations.ts";

/** The questions of a paper with their answers, from the paper itself or from others. */
export interface Exchange {
  readonly question: Paper;
  /** The papers that hold the answers. */
  readonly replies: readonly Paper[];
  /** In the order of the questions. */
  readonly turns: readonly Turn[];
}

/** Questions answered together, or one that has no answer. Answers to none of the questions come last. */
export interface Turn {
  readonly questions: readonly Question[];
  readonly answers: ReadonlyArray<{ readonly reply: Paper; readonly answer: Answer }>;
}

/** The exchange that a paper is part of, whether it asks or answers; `undefined` unless both sides are known. */
export function exchangeOf(paper: Paper, { answerTo, answeredBy }: Relations): Exchange | undefined {
  if (paper.questions.length > 0) {
    const others = answeredBy.map((reply) => reply.paper).filter(({ file }) => file !== paper.file);
    return exchangeBetween(paper, [paper, ...others]);
  }
  const question = answerTo.flatMap(({ papers }) => papers).find(({ questions }) => questions.length > 0);
  return question && exchangeBetween(question, [question, paper]);
}

function exchangeBetween(question: Paper, papers: readonly Paper[]): Exchange | undefined {
  const { questions } = question;
  const replies = papers.filter(({ answers }) => answers.length > 0);
  if (replies.length === 0) return undefined;
  const turns = new Map<
    string,
    { readonly places: readonly number[]; readonly answers: Array<Turn["answers"][number]> }
  >();
  const turnOf = (places: readonly number[]) => {
    const key = places.join(" ");
    const turn = turns.get(key) ?? { places, answers: [] };
    turns.set(key, turn);
    return turn;
  };
  for (const reply of replies) {
    const places = placesOf(questions, reply.answers);
    for (const [i, answer] of reply.answers.entries()) turnOf(places[i] ?? []).answers.push({ reply, answer });
  }
  const answered = new Set([...turns.values()].flatMap(({ places }) => places));
  for (const place of questions.keys()) if (!answered.has(place)) turnOf([place]);
  const inOrder = [...turns.values()].sort(
    (a, b) => (a.places[0] ?? questions.length) - (b.places[0] ?? questions.length),
  );
  return {
    question,
    replies,
    turns: inOrder.map(({ places, answers }) => ({
      questions: places.flatMap((place) => questions[place] ?? []),
      answers,
    })),
  };
}

/**
 * For each answer the indices of its questions. An answer gives the number of a question or of a part of one (`3a` of 3).
 * If the questions start at 1 again, their numbers are matched in order. If no number matches, only the order counts.
 */
function placesOf(questions: readonly Question[], answers: readonly Answer[]): number[][] {
  const numbers = questions.map(({ number }) => number.toLowerCase());
  const wanted = answers.map((answer) => answer.questions.map((number) => number.toLowerCase()));
  const isKnown = wanted.flat().some((number) => numbers.includes(whole(number)) || numbers.includes(number));
  const order = [...new Set(wanted.flat())];
  let last = 0;
  const placeOf = (number: string): number | undefined => {
    if (!isKnown) return order.indexOf(number);
    const name = numbers.includes(number) ? number : whole(number);
    const place = numbers.indexOf(name, last);
    last = place < 0 ? last : place;
    return place < 0 ? numbers.indexOf(name) : place;
  };
  return wanted.map((of) => {
    // An answer may split a question in prose into several.
    if (of.length === 0 || questions.length === 1) return [...questions.keys()];
    const places = of.flatMap((number) => placeOf(number) ?? []);
    return places.filter((place) => place >= 0 && place < questions.length);
  });
}

/** `3` for `3a`, `b` for `b2`. */
function whole(number: string): string {
  return /^(?:\d+(?=[a-z]$)|[a-z](?=\d))/u.exec(number)?.[0] ?? number;
}
