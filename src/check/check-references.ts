import type { FileProblem, ProblemKind, Severity, SeverityChoice } from "../problem/problem.ts";
import { type Coverable, type Exception, exceptionsIn, excusesFrom, type StaleException } from "./exceptions.ts";
import type { Finding, Findings } from "./findings.ts";
import { messageOf } from "./messages.ts";

/** A finding that counts. */
export interface ReferenceProblem extends FileProblem, Pick<Finding, "drucksache" | "written" | "text" | "at"> {
  readonly severity: Severity;
}

/** What a check looked at and what it found, in the order of files and places. */
export interface CheckResult {
  readonly checked: { readonly files: number; readonly citations: number };
  readonly problems: readonly ReferenceProblem[];
  /** How many findings are excused by settings, remarks in papers, or a baseline. */
  readonly excused: number;
}

export interface CheckOptions {
  readonly severities: Readonly<Record<ProblemKind, SeverityChoice>>;
  readonly exceptions?: readonly Exception[];
  /** `YYYY-MM-DD`; exceptions may end. */
  readonly today: string;
  /** How many files were looked at. */
  readonly files: number;
  /** Whether exceptions that cover nothing are to be named: only a check of everything can tell. */
  readonly isWhole?: boolean;
}

/** What of the findings counts, by what their kinds weigh and what is excused. */
export function checkReferences({ citations, found, allowing }: Findings, options: CheckOptions): CheckResult {
  const { severities, exceptions = [], today, files, isWhole = false } = options;
  const excuses = excusesFrom([...exceptions, ...allowing.flatMap(exceptionsIn)], today);
  const problems: ReferenceProblem[] = [];
  let excused = 0;
  /** Takes a finding in, if it counts; what it says is asked for only then. */
  const add = (finding: Coverable, said: () => Omit<ReferenceProblem, "severity">): void => {
    const severity = severities[finding.kind];
    if (severity === "off") return;
    if (excuses.covers(finding)) excused++;
    else problems.push({ ...said(), severity });
  };
  for (const finding of found) add(finding, () => toProblem(finding));
  const looked = new Set(allowing.map(({ file }) => file));
  const stale = excuses.stale().filter(({ exception: { place } }) => isWhole || looked.has(place.file));
  for (const one of stale.map(staleProblem)) add(one, () => one);
  return { checked: { files, citations }, problems: problems.sort(byPlace), excused };
}

function toProblem({ says, near = [], ...finding }: Finding): Omit<ReferenceProblem, "severity"> {
  return { ...finding, message: typeof says === "string" ? says : messageOf(finding.drucksache ?? "", says, near) };
}

/** A remark in a paper is for that paper alone, and was looked at with it. */
function staleProblem({ exception: { place }, message }: StaleException): Omit<ReferenceProblem, "severity"> {
  return { kind: "stale-exception", ...place, written: "", text: "", at: 0, message };
}

function byPlace(a: FileProblem, b: FileProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
