import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Paper } from "../paper/record.ts";
import { type Matter, matterOf } from "../paper/references/matter.ts";
import { followsInFamily, isAnswerTo } from "./answering.ts";
import { familyMembers, type ReferenceGraph } from "./graph.ts";

/** The papers of a graph that answer a paper, and those that it answers. */
export interface Replies {
  readonly answered: readonly Paper[];
  readonly answering: readonly Paper[];
}

export function repliesOf(paper: Paper, graph: ReferenceGraph, scheme: NumberScheme): Replies {
  const { drucksache } = paper;
  const own = matterOf(paper);
  const isAsked = (number: string): boolean => graph.papersWith(number).some(({ kind }) => kind === "anfrage");
  const isReply = (reply: Matter, question: Matter): boolean =>
    isAnswerTo(reply, question, scheme) || followsInFamily(reply, question, { scheme, isAsked });
  const family = drucksache === undefined ? [] : familyMembers(drucksache, graph, scheme);
  const near = family.flatMap((number) => graph.papersWith(number));
  const named = (own.answersTo ?? []).flatMap((number) => graph.papersWith(number));
  const citing = drucksache === undefined ? [] : graph.papersCiting(drucksache);
  return {
    answered: ofEachFile([...named, ...near]).filter((other) => isReply(own, matterOf(other))),
    answering: ofEachFile([...citing, ...near]).filter((other) => isReply(matterOf(other), own)),
  };
}

function ofEachFile(papers: readonly Paper[]): Paper[] {
  return [...new Map(papers.map((paper) => [paper.file, paper])).values()];
}
