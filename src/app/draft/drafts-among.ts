import { numberIdentity } from "../../drucksache/identity.ts";
import type { ParsedText } from "../../paper/parse-paper.ts";
import type { Paper } from "../../paper/record.ts";
import { buildGraph, joinGraphs, type ReferenceGraph } from "../../refs/graph.ts";
import type { PaperIndex } from "../../store/index.ts";
import type { Session } from "../session.ts";
import { type Draft, parseDraft } from "./draft.ts";

/** What an index holds, with drafts in the place of what their files held. */
export interface DraftsAmong {
  readonly graph: ReferenceGraph;
  /** In the order of the drafts. */
  readonly parsed: readonly ParsedText[];
}

export function draftsAmong(drafts: readonly Draft[], index: PaperIndex, { corpus }: Session): DraftsAmong {
  const parsed = drafts.map((draft) => parseDraft(draft, corpus.municipality));
  const papers = parsed.map(({ paper }) => paper);
  const outdated = papers.flatMap(({ file }): Paper | [] => index.paper(file) ?? []);
  const { ownNumbers, citedNumbers, papersWith, papersCiting, papersAsking, papersReplying } = index;
  const before: ReferenceGraph = {
    ...{ citedNumbers, papersWith, papersCiting, papersAsking, papersReplying },
    ownNumbers: { startingWith: ownNumbers.startingWith, has: hasNumber(index) },
  };
  return { graph: joinGraphs(before, buildGraph(papers), outdated), parsed };
}

const known = new WeakMap<PaperIndex, ReadonlySet<string>>();

/**
 * Whether papers of an index have a number. For each number that is missing, hundreds that look like it are tried, and that after
 * each key: they are read once.
 */
function hasNumber(index: PaperIndex): (drucksache: string) => boolean {
  const identities = known.get(index) ?? new Set(Array.from(index.ownNumbers.startingWith(""), numberIdentity));
  known.set(index, identities);
  return (drucksache) => identities.has(numberIdentity(drucksache));
}
