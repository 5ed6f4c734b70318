import { type Holdings, holdingsOf } from "../../check/holdings.ts";
import type { PaperReferences } from "../../paper/references.ts";
import type { ReferenceGraph } from "../../refs/graph.ts";
import type { Resolved } from "../../refs/resolve.ts";
import type { PaperIndex } from "../../store/paper-index.ts";
import type { FileProblem, Problem } from "../../text/problem.ts";
import type { CorpusContext } from "../corpus-context.ts";

/** What is to be checked, and against what. */
export interface Scope {
  readonly papers: readonly PaperReferences[];
  readonly graph: ReferenceGraph;
  readonly holdings: Holdings;
  /** Files that could not be read. */
  readonly problems: readonly FileProblem[];
  /** How many files were looked at, those without any reference among them. */
  readonly files: number;
  /** Whether it is the corpus, all of it. */
  readonly isWhole: boolean;
  /** What was asked for by number, to be shown with how it stands to others. */
  readonly asked?: ReadonlyArray<Extract<Resolved, { readonly found: "papers" | "cited" }>>;
  readonly isAsked?: (file: string, place: Pick<Problem, "line">) => boolean;
}

/** All that the index has. @param withRecords takes problems along that only the records hold */
export function wholeScope(index: PaperIndex, { municipality }: CorpusContext, withRecords: boolean): Scope {
  const papers = withRecords ? withAllProblems(index) : index.references();
  const holdings = holdingsOf(papers, index, municipality.numbers);
  return { papers, graph: index, holdings, problems: index.problems, files: index.count.papers, isWhole: true };
}

function withAllProblems(index: PaperIndex): PaperReferences[] {
  const related = new Map(index.references().map((paper) => [paper.file, paper]));
  return index.papers().map((paper) => {
    const { file, problems } = paper;
    return { ...(related.get(file) ?? { file, citations: [], sentences: () => [] }), problems };
  });
}
