import { existsSync } from "node:fs";
import type { Findings } from "../../check/findings.ts";
import { type NumberedPapers, numberedPapersIn, numberedPapersOf } from "../../check/numbered-papers.ts";
import type { PaperReferences } from "../../paper/references/references.ts";
import type { FileProblem, Problem } from "../../problem/problem.ts";
import type { ReferenceGraph } from "../../refs/graph.ts";
import type { Resolved } from "../../refs/resolve.ts";
import type { PaperIndex } from "../../store/index.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { resolveTyped } from "../resolve-typed.ts";
import { UserError } from "../user-error.ts";
import { keptFindings } from "./kept-findings.ts";

/** A number that papers have, or only cite. */
export type Asked = Extract<Resolved, { readonly found: "papers" | "cited" }>;

/** What is to be checked, and against what. */
export interface Scope {
  readonly papers: () => readonly PaperReferences[];
  readonly graph: ReferenceGraph;
  readonly numbered: () => NumberedPapers;
  /** Gives what was found before, or what `look` finds; missing where nothing is kept. */
  readonly keep?: (look: () => Findings) => Findings;
  /** Files that could not be read. */
  readonly problems: readonly FileProblem[];
  /** How many files were looked at, those without any reference among them. */
  readonly files: number;
  /** Whether it is the corpus, all of it. */
  readonly isWhole: boolean;
  /** What was asked for by number, to be shown with how it stands to others. */
  readonly asked?: readonly Asked[];
  readonly isAsked?: (file: string, place: Pick<Problem, "line">) => boolean;
}

/** All that the index has. @param withRecords takes problems along that only the records hold */
export function wholeScope(index: PaperIndex, { municipality }: FoundCorpus, withRecords: boolean): Scope {
  // Most checks need no more than what was found before.
  let read: readonly PaperReferences[] | undefined;
  const papers = (): readonly PaperReferences[] => {
    read ??= withRecords ? withAllProblems(index) : index.references();
    return read;
  };
  return {
    papers,
    graph: index,
    numbered: () => numberedPapersOf(papers(), index, municipality.numbers),
    problems: index.problems,
    files: index.count.papers,
    isWhole: true,
    ...(!withRecords && { keep: (look) => keptFindings(index, look) }),
  };
}

function withAllProblems(index: PaperIndex): PaperReferences[] {
  const related = new Map(index.references().map((paper) => [paper.file, paper]));
  return index.papers().map((paper) => {
    const { file, problems } = paper;
    return { ...(related.get(file) ?? { file, citations: [], details: () => ({ sentences: [] }) }), problems };
  });
}

/** Papers by their numbers, as the index has them. */
export function numberScope(asked: readonly Asked[], index: PaperIndex, { municipality }: FoundCorpus): Scope {
  const papers = asked.flatMap((one) => (one.found === "papers" ? one.papers : []));
  const related = papers.flatMap((paper) => {
    const references = index.referencesOf(paper.file);
    return references ? { ...references, problems: paper.problems } : [];
  });
  return {
    papers: () => related,
    graph: index,
    numbered: () => numberedPapersIn(index, municipality.numbers),
    problems: [],
    files: papers.length,
    isWhole: false,
    asked,
  };
}

/** Whether a target is a file, a folder or standard input. */
export function isPath(target: string): boolean {
  return target === "-" || existsSync(target);
}

/** What a person means by a number or name. @throws UserError of kind `unknown-target` or `ambiguous-number` */
export function resolveAsked(target: string, index: PaperIndex, corpus: FoundCorpus): Asked {
  const resolved = resolveTyped(target, index, corpus);
  if (resolved.found === "papers" || resolved.found === "cited") return resolved;
  if (resolved.found === "several") {
    throw new UserError({ kind: "ambiguous-number", typed: target, numbers: resolved.numbers });
  }
  throw new UserError({ kind: "unknown-target", typed: target, near: resolved.near });
}
