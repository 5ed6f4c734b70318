import type { PaperReferences } from "../paper/references.ts";
import type { FileProblem, Problem, Severity } from "../text/problem.ts";
import { duplicatesOf } from "./duplicates.ts";
import {
  type Coverable,
  type Exception,
  exceptionsIn,
  excusesFrom,
  missing,
  type StaleException,
} from "./exceptions.ts";
import { isRemark, messageOf, type Remark } from "./messages.ts";
import { type VerdictContext, verdictOn } from "./verdict.ts";

/** A finding about a citation, or about a paper that others may want to cite. */
export interface ReferenceProblem extends FileProblem {
  readonly severity: Severity;
  /** The number that it is about, in canonical form. */
  readonly drucksache?: string;
  /** The number as printed; empty where it is about no number in a text. */
  readonly written: string;
  /** The sentence round the number, cleaned and on one line; empty where there is none. */
  readonly text: string;
  /** Where in that sentence the number begins, in UTF-16 units. */
  readonly at: number;
}

/** What a check looked at and what it found, in the order of files and places. */
export interface CheckResult {
  readonly checked: { readonly files: number; readonly citations: number };
  readonly problems: readonly ReferenceProblem[];
  /** How many findings are excused by settings, remarks in papers, or a baseline. */
  readonly excused: number;
}

export interface CheckOptions extends VerdictContext {
  readonly exceptions?: readonly Exception[];
  /** `YYYY-MM-DD`; exceptions may end. */
  readonly today: string;
  /** Whether exceptions that cover nothing are to be named: only a check of everything can tell. */
  readonly isWhole?: boolean;
  /** Leaves out places that are not to be looked at. */
  readonly isAsked?: (file: string, place: Pick<Problem, "line">) => boolean;
}

/** Whether the papers that papers cite exist, and are what they are said to be. */
export function checkReferences(papers: readonly PaperReferences[], options: CheckOptions): CheckResult {
  const { severities, exceptions = [], today, isWhole = false, isAsked = () => true } = options;
  const remarks = papers.filter(({ allowances }) => allowances !== undefined).flatMap(exceptionsIn);
  const excuses = excusesFrom([...exceptions, ...remarks], today);
  const problems: ReferenceProblem[] = [];
  let citations = 0;
  let excused = 0;
  /** Takes a finding in, if it counts; what it says is asked for only then. */
  const add = (found: Coverable, toFinding: () => Finding): void => {
    const severity = severities[found.kind];
    if (severity === "off") return;
    if (excuses.covers(found)) excused++;
    else problems.push({ written: "", text: "", at: 0, ...toFinding(), severity });
  };
  for (const paper of papers) {
    const { file } = paper;
    for (const [i, citation] of paper.citations.entries()) {
      if (citation.body || !isAsked(file, citation)) continue;
      citations++;
      const verdict = verdictOn(citation, paper, options);
      if (!isRemark(verdict)) continue;
      const { drucksache, line } = citation;
      add({ kind: verdict.kind, file, line, drucksache }, () => findingOn(verdict, [paper, i], options));
    }
    const own = (problem: Problem): void => {
      if (isAsked(file, problem)) add({ ...problem, file }, () => ({ ...problem, file }));
    };
    paper.problems?.forEach(own);
    duplicatesOf(paper, options).forEach(own);
  }
  const stale = excuses
    .stale()
    .filter((one) => isWhole || isIn(papers, one))
    .map(staleFinding);
  for (const finding of stale) add(finding, () => finding);
  return { checked: { files: papers.length, citations }, problems: problems.sort(byPlace), excused };
}

type Finding = Omit<ReferenceProblem, "severity" | "written" | "text" | "at"> & Partial<ReferenceProblem>;

/** @param place a paper, and which of its citations it is */
function findingOn(
  remark: Remark,
  [paper, place]: readonly [PaperReferences, number],
  { holdings }: Pick<CheckOptions, "holdings">,
): Finding {
  const { drucksache = "", text: written = drucksache, line = 1, column = 1 } = paper.citations[place] ?? {};
  const { text, at } = paper.details().sentences[place] ?? { text: "", at: 0 };
  const near = missing.includes(remark.kind) ? holdings.near(drucksache) : [];
  const message = messageOf(drucksache, remark, near);
  return { kind: remark.kind, file: paper.file, line, column, drucksache, written, text, at, message };
}

function staleFinding({ exception: { place }, message }: StaleException): Finding {
  return { kind: "stale-exception", ...place, message };
}

/** A remark in a paper is for that paper alone, and was looked at with it. */
function isIn(papers: readonly PaperReferences[], { exception: { place } }: StaleException): boolean {
  return papers.some(({ file, allowances }) => allowances !== undefined && file === place.file);
}

function byPlace(a: FileProblem, b: FileProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
