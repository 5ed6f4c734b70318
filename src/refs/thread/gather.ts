import { isSameNumber, numberIdentity } from "../../drucksache/identity.ts";
import { namesYear } from "../../drucksache/number-year.ts";
import type { NumberScheme } from "../../drucksache/scheme.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";
import { isAsking } from "../../paper/references/matter.ts";
import { daysAfter } from "../../text/calendar.ts";
import { type Citing, familyMembers, ownCitations, placesCiting, type ReferenceGraph } from "../graph.ts";
import { meantPapers } from "../meant-papers.ts";
import { SAME_MATTER } from "../relations.ts";
import { repliesOf } from "../replies.ts";
import { misnumberedMinutes, namedWith } from "./minutes.ts";
import { isOfSession } from "./role.ts";
import { atSameItem, type NearPapers } from "./same-item.ts";
import type { ThreadRule } from "./thread.ts";

/** What a thread is made from. */
export interface ThreadSource extends NearPapers {
  readonly graph: ReferenceGraph;
  readonly scheme: NumberScheme;
}

/** A paper of a matter, with the rule that ties it. */
export interface Member {
  readonly paper: Paper;
  readonly rule: ThreadRule;
  readonly isDoubtful: boolean;
}

export interface Gathered {
  /** In the order in which they were found: what was asked for comes first. */
  readonly members: readonly Member[];
  /** Where other papers name one of the numbers: minutes, invitations, papers of other matters. */
  readonly named: readonly Citing[];
  readonly numbers: readonly string[];
}

// A matter of more papers is a mistake, or the budget: nobody reads it to the end.
const MOST_MEMBERS = 500;

/**
 * All papers that belong to a matter, and all that name it. The one place that says what does.
 *
 * @param seeds papers of one matter, the one that it begins with first
 * @param asked its numbers, where no paper has them
 */
export function gather(seeds: readonly Paper[], asked: readonly string[], source: ThreadSource): Gathered {
  const { graph, scheme } = source;
  const members = new Map<string, Member>();
  const numbers = new Map<
    string,
    { readonly number: string; readonly rule: ThreadRule; readonly isDoubtful: boolean }
  >();
  const named = new Map<string, Citing>();
  const anchor = seeds.flatMap(({ date }) => date ?? [])[0];

  const addNumber = (number: string, rule: ThreadRule, isDoubtful: boolean): void => {
    const key = numberIdentity(number);
    if (!numbers.has(key)) numbers.set(key, { number, rule, isDoubtful });
  };
  const addPaper = (paper: Paper, rule: ThreadRule, isDoubtful = false): void => {
    if (members.has(paper.file) || isOfSession(paper) || members.size >= MOST_MEMBERS) return;
    members.set(paper.file, { paper, rule, isDoubtful });
    for (const number of numbersOf(paper)) addNumber(number, "number", isDoubtful);
  };
  const addNamed = (citing: Citing): void => {
    const known = named.get(citing.paper.file);
    if (!known || citing.citation.start < known.citation.start) named.set(citing.paper.file, citing);
  };
  /** The papers with a number, without those that had it years before or after. */
  const having = (number: string): readonly Paper[] => {
    const papers = graph.papersWith(number);
    return namesYear(scheme, number) || anchor === undefined ? papers : meantPapers(papers, anchor, SAME_MATTER);
  };
  const isMeant = ({ paper, citation }: Citing): boolean => {
    if (namesYear(scheme, citation.drucksache) || paper.date === undefined || anchor === undefined) return true;
    return Math.abs(daysAfter(paper.date, anchor)) <= SAME_MATTER;
  };

  for (const [i, paper] of seeds.entries()) addPaper(paper, i === 0 ? "asked" : "number");
  for (const number of asked) addNumber(number, "asked", false);
  for (const paper of seeds) {
    if (paper.belongsTo !== undefined && !isOfSession(paper)) addNumber(paper.belongsTo, "number", false);
    for (const { relation, drucksache } of ownCitations(paper)) {
      if (relation !== "cites" && !isSameNumber(drucksache, paper.drucksache)) addNumber(drucksache, relation, false);
    }
    for (const { paper: other, rule } of repliesOf(paper, graph, scheme).answered) {
      addPaper(other, rule === "cites" ? "answers" : rule);
    }
  }
  const done = new Set<string>();
  const followNumbers = (): void => {
    for (const [key, { number, rule, isDoubtful }] of numbers) {
      if (done.has(key)) continue;
      done.add(key);
      for (const paper of having(number)) addPaper(paper, rule, isDoubtful);
      for (const other of familyMembers(number, graph, scheme)) addNumber(other, "family", isDoubtful);
      for (const citing of placesCiting(number, graph).filter(isMeant)) {
        const { paper, citation } = citing;
        if (isOfSession(paper)) {
          for (const other of namedWith(number, paper, graph)) addNumber(other, "minutes", isDoubtful);
        } else if (citation.relation !== "cites") addPaper(paper, citation.relation, isDoubtful);
        else if (isSameNumber(paper.belongsTo, number)) addPaper(paper, "number", isDoubtful);
        addNamed(citing);
      }
    }
  };
  // A map that grows while it is walked is walked to its new end.
  followNumbers();
  for (const { paper, isDoubtful } of members.values()) {
    if (isAsking(paper)) {
      for (const { paper: reply, rule } of repliesOf(paper, graph, scheme).answering) {
        addPaper(reply, rule === "cites" ? "answers" : rule, isDoubtful);
      }
    }
    const together = isDoubtful ? [] : atSameItem(paper, source, graph);
    for (const other of together) addPaper(other.paper, "item", other.isDoubtful);
    followNumbers();
    if (!isDoubtful) for (const citing of misnumberedMinutes(paper, source, graph)) addNamed(citing);
  }
  return {
    members: [...members.values()],
    named: [...named.values()].filter(({ paper }) => !members.has(paper.file)),
    numbers: [...numbers.values()].map(({ number }) => number),
  };
}
