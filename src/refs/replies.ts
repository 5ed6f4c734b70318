import type { NumberScheme } from "../drucksache/scheme.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import { isAsking, type Matter, matterKeys, matterOf } from "../paper/references/matter.ts";
import { type AnswerRule, answerRule, followsInFamily } from "./answering.ts";
import { familyMembers, type ReferenceGraph } from "./graph.ts";

/** A paper that answers or is answered, with the rule that says so. */
export interface Reply {
  readonly paper: Paper;
  readonly rule: AnswerRule;
}

/** The papers of a graph that answer a paper, and those that it answers. */
export interface Replies {
  readonly answered: readonly Reply[];
  readonly answering: readonly Reply[];
}

export function repliesOf(paper: Paper, graph: ReferenceGraph, scheme: NumberScheme): Replies {
  const { drucksache } = paper;
  const own = matterOf(paper);
  const isAsked = once((number) => graph.papersWith(number).some(({ kind }) => kind === "anfrage"));
  const ruleFor = (reply: Matter, question: Matter): AnswerRule | undefined =>
    answerRule(reply, question, scheme) ??
    (followsInFamily(reply, question, { scheme, isAsked }) ? "family" : undefined);
  const family = numbersOf(paper).flatMap((number) => familyMembers(number, graph, scheme));
  const near = family.flatMap((number) => graph.papersWith(number));
  const named = (own.answersTo ?? []).flatMap((number) => graph.papersWith(number));
  const citing = drucksache === undefined ? [] : graph.papersCiting(drucksache);
  const keys = matterKeys(own);
  // Heads of motions do not say which session they are for.
  const mayAsk = (head: Matter): boolean => head.session === undefined || ruleFor(own, head) !== undefined;
  const mayReply = (head: Matter): boolean => ruleFor(head, own) !== undefined;
  const asking = own.holdsAnswer ? keys.flatMap((key) => graph.papersAsking(key, mayAsk)) : [];
  const replying = isAsking(own) ? keys.flatMap((key) => graph.papersReplying(key, mayReply)) : [];
  return {
    answered: ofEachFile([...named, ...near, ...asking])
      .filter(({ file }) => file !== paper.file)
      .flatMap((other) => withRule(other, ruleFor(own, matterOf(other)))),
    answering: ofEachFile([paper, ...citing, ...near, ...replying]).flatMap((other) =>
      withRule(other, ruleFor(matterOf(other), own)),
    ),
  };
}

/** Of what is asked for again and again. */
function once(answer: (number: string) => boolean): (number: string) => boolean {
  const known = new Map<string, boolean>();
  return (number) => {
    const value = known.get(number) ?? answer(number);
    known.set(number, value);
    return value;
  };
}

function withRule(paper: Paper, rule: AnswerRule | undefined): Reply[] {
  return rule ? [{ paper, rule }] : [];
}

function ofEachFile(papers: readonly Paper[]): Paper[] {
  return [...new Map(papers.map((paper) => [paper.file, paper])).values()];
}
