import type { Relation } from "../citation/citation.ts";
import { isSameNumber } from "../drucksache/identity.ts";
import { namesYear } from "../drucksache/number-year.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import type { AnswerRule } from "./answering.ts";
import { type Citing, familyMembers, ownCitations, placesCiting, type ReferenceGraph } from "./graph.ts";
import { meantPapers } from "./meant-papers.ts";
import { type Reply, repliesOf } from "./replies.ts";

/** A related number with the papers of the corpus that have it: none if it is only cited. */
export interface Related {
  readonly drucksache: string;
  readonly papers: readonly Paper[];
  /** What the paper does to it, where it does more than cite it. */
  readonly relation?: Exclude<Relation, "cites">;
}

/** What a paper answers: a number, or a paper without one. */
export interface Answered {
  readonly drucksache?: string;
  /** The papers of the corpus that are meant; none if the number is only cited. */
  readonly papers: readonly Paper[];
  /** Missing without such a paper. */
  readonly rule?: AnswerRule;
}

/** How a paper relates to the others. */
export interface Relations {
  /** The numbers of others that it cites, each once, in the order of the text. */
  readonly cites: readonly Related[];
  /** Where it is cited: the first place in each paper. */
  readonly citedBy: readonly Citing[];
  /** What it answers: the numbers that it says it answers, and questions found by one of the rules of `replies.ts`. */
  readonly answerTo: readonly Answered[];
  /** What answers it, by which rule: the paper itself, if it holds the answer. */
  readonly answeredBy: readonly Reply[];
  /** The other members of its family, such as `18-08544-01` for `18-08544`. */
  readonly family: readonly Related[];
}

// The papers of one matter follow each other within half a year, in days.
export const SAME_MATTER = 183;

export function relationsOf(paper: Paper, graph: ReferenceGraph, scheme: NumberScheme): Relations {
  const meantBy = (citing: Paper, number: string): readonly Paper[] => {
    const papers = graph.papersWith(number);
    return namesYear(scheme, number) ? papers : meantPapers(papers, citing.date, SAME_MATTER);
  };
  const related = (drucksache: string): Related => ({ drucksache, papers: meantBy(paper, drucksache) });
  const own = ownCitations(paper);
  const deeds = new Map<string, Related["relation"]>();
  for (const { relation, drucksache } of own) {
    if (relation !== "cites" && !deeds.has(drucksache)) deeds.set(drucksache, relation);
  }
  const cited = (drucksache: string): Related => {
    const relation = deeds.get(drucksache);
    return { ...related(drucksache), ...(relation && { relation }) };
  };
  const numbers = numbersOf(paper);
  const isOwn = (number: string): boolean => numbers.some((one) => isSameNumber(one, number));
  const isCopy = (other: Paper): boolean =>
    other.kind === "stellungnahme" && other.kind === paper.kind && numbersOf(other).some(isOwn);
  const citedBy = numbers.flatMap((number) =>
    placesCiting(number, graph).filter(
      ({ paper: citing }) =>
        citing.file !== paper.file &&
        !isCopy(citing) &&
        meantBy(citing, number).some(({ file }) => file === paper.file),
    ),
  );
  const family = numbers.flatMap((number) => familyMembers(number, graph, scheme));
  const { answered, answering } = repliesOf(paper, graph, scheme);
  const named = own.filter(({ relation }) => relation === "answers").map((citation) => citation.drucksache);
  const answeredNumbers = unique([...named, ...answered.flatMap(({ paper: other }) => other.drucksache ?? [])]);
  return {
    cites: unique(own.map((citation) => citation.drucksache))
      .filter((number) => !isOwn(number))
      .map(cited),
    citedBy: firstOfEach(citedBy),
    answerTo: [
      ...answeredNumbers.map((number) => ({
        drucksache: number,
        ...joined(answered.filter(({ paper: other }) => other.drucksache === number)),
      })),
      ...answered.filter(({ paper: other }) => other.drucksache === undefined).map((reply) => joined([reply])),
    ],
    answeredBy: answering,
    family: unique(family)
      .filter((number) => !numbers.includes(number))
      .map(related),
  };
}

/** The first place in each paper. */
export function firstOfEach(places: readonly Citing[]): Citing[] {
  const seen = new Set<string>();
  return places.filter(({ paper: { file } }) => !seen.has(file) && seen.add(file));
}

function joined(replies: readonly Reply[]): Pick<Answered, "papers" | "rule"> {
  const [first] = replies;
  return { papers: replies.map(({ paper }) => paper), ...(first && { rule: first.rule }) };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
