import type { PaperReferences } from "../paper/references/references.ts";
import type { FileProblem, Problem } from "../problem/problem.ts";
import { duplicatesOf } from "./duplicates.ts";
import { missing } from "./exceptions.ts";
import { isRemark, type Remark } from "./messages.ts";
import { type VerdictContext, verdictOn } from "./verdict.ts";

/** What there is to say of papers' references, whatever it weighs and whoever excuses it. Plain data: it can be kept. */
export interface Findings {
  /** Places at which the papers cite others of the town. */
  readonly citations: number;
  readonly found: readonly Finding[];
  /** The papers that excuse something themselves. */
  readonly allowing: readonly Pick<PaperReferences, "file" | "allowances">[];
}

/** A finding about a citation, or about a paper that others may want to cite. */
export interface Finding extends Omit<FileProblem, "message"> {
  /** The number that it is about, in canonical form. */
  readonly drucksache?: string;
  /** The number as printed; empty where it is about no number in a text. */
  readonly written: string;
  /** The sentence round the number, cleaned and on one line; empty where there is none. */
  readonly text: string;
  /** Where in that sentence the number begins, in UTF-16 units. */
  readonly at: number;
  /** What is said of the number; a paper's own problem has a message. */
  readonly says: Remark | string;
  /** The numbers that may be meant in its place. */
  readonly near?: readonly string[];
}

export interface FindingOptions extends VerdictContext {
  /** Leaves out places that are not to be looked at. */
  readonly isAsked?: (file: string, place: Pick<Problem, "line">) => boolean;
}

/** Looks whether the papers that papers cite exist, and are what they are said to be. */
export function findingsIn(papers: readonly PaperReferences[], options: FindingOptions): Findings {
  const { isAsked = () => true } = options;
  const found: Finding[] = [];
  let citations = 0;
  for (const paper of papers) {
    const { file, problems = [] } = paper;
    for (const [place, citation] of paper.citations.entries()) {
      if (citation.body || !isAsked(file, citation)) continue;
      citations++;
      const verdict = verdictOn(citation, paper, options);
      if (isRemark(verdict)) found.push(findingOn(verdict, [paper, place], options));
    }
    for (const { message, ...problem } of problems) {
      if (isAsked(file, problem)) found.push({ ...problem, file, ...noText, says: message });
    }
    for (const duplicate of duplicatesOf(paper, options)) {
      if (isAsked(file, duplicate)) found.push({ ...duplicate, ...noText });
    }
  }
  const allowing = papers.filter(({ allowances }) => allowances !== undefined);
  return { citations, found, allowing: allowing.map(({ file, allowances = [] }) => ({ file, allowances })) };
}

const noText = { written: "", text: "", at: 0 };

/** @param place a paper, and which of its citations it is */
function findingOn(
  remark: Remark,
  [paper, place]: readonly [PaperReferences, number],
  { holdings }: VerdictContext,
): Finding {
  const { drucksache = "", text: written = drucksache, line = 1, column = 1 } = paper.citations[place] ?? {};
  const { text, at } = paper.details().sentences[place] ?? noText;
  const near = missing.includes(remark.kind) ? holdings.near(drucksache) : [];
  const about = { kind: remark.kind, file: paper.file, line, column, drucksache, written, text, at, says: remark };
  return { ...about, ...(near.length > 0 && { near }) };
}

/** The same with other names for files. */
export function withFiles({ found, allowing, ...rest }: Findings, nameOf: (file: string) => string): Findings {
  const named = (says: Remark | string): Remark | string =>
    typeof says !== "string" && "files" in says ? { ...says, files: says.files.map(nameOf) } : says;
  return {
    ...rest,
    found: found.map((finding) => ({ ...finding, file: nameOf(finding.file), says: named(finding.says) })),
    allowing: allowing.map((paper) => ({ ...paper, file: nameOf(paper.file) })),
  };
}
