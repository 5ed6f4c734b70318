import type { Language } from "../language/language.ts";
import { say } from "../language/message.ts";
import type { FileProblem, ProblemKind, Severity, SeverityChoice } from "../problem/problem.ts";
import type { Finding } from "./finding.ts";
import type { Findings } from "./findings.ts";
import { messageOf } from "./messages.ts";
import {
  type StaleSuppression,
  type Suppressible,
  type Suppression,
  suppressionsIn,
  tallySuppressions,
} from "./suppressions.ts";

/** A finding that counts. */
export interface ReferenceProblem
  extends Omit<FileProblem, "message">,
    Pick<Finding, "drucksache" | "written" | "text" | "at" | "year"> {
  readonly severity: Severity;
  /** In the language that was asked for. */
  readonly message: string;
  /** Numbers of the corpus that may have been meant by one that is not there, likeliest first. */
  readonly near?: readonly string[];
  /** At how many more places of its file the number is missing, if that is a register, where it counts once. */
  readonly more?: number;
}

/** What a check looked at and what it found, in the order of files and places. */
export interface CheckResult {
  readonly checked: { readonly files: number; readonly citations: number };
  readonly problems: readonly ReferenceProblem[];
  /** The years of which the corpus declares to hold the papers, if it does. */
  readonly holds?: readonly [first: number, last: number];
  /** How many findings are suppressed by settings, by remarks in papers or by a baseline. */
  readonly suppressed: number;
}

export interface CheckOptions {
  readonly severities: Readonly<Record<ProblemKind, SeverityChoice>>;
  readonly suppressions?: readonly Suppression[];
  /** `YYYY-MM-DD`: a suppression may end. */
  readonly today: string;
  /** How many files were looked at. */
  readonly files: number;
  /** The years of which the corpus declares to hold the papers: that it lacks others is only noted. */
  readonly holds?: CheckResult["holds"];
  /** That of the messages; English, unless told. */
  readonly language?: Language;
  /** Whether the whole corpus is checked: only then is a suppression that covers nothing known to be stale. */
  readonly isWhole?: boolean;
}

/** The findings that count, given the severity of each kind and the suppressions. */
export function checkReferences({ citations, found, suppressing }: Findings, options: CheckOptions): CheckResult {
  const { severities, suppressions = [], today, files, isWhole = false, language = "en", holds } = options;
  const tally = tallySuppressions([...suppressions, ...suppressing.flatMap(suppressionsIn)], today);
  const problems: ReferenceProblem[] = [];
  const listed = new Map<string, number>();
  let suppressed = 0;
  /** Adds a finding if it counts; builds its message only then. */
  const add = (finding: Suppressible & Weighed, said: () => Omit<ReferenceProblem, "severity">): void => {
    const choice = severities[finding.kind];
    if (choice === "off") return;
    if (tally.covers(finding)) {
      suppressed++;
      return;
    }
    const name = finding.isListed ? JSON.stringify([finding.file, finding.drucksache]) : undefined;
    const known = name === undefined ? undefined : listed.get(name);
    const before = known === undefined ? undefined : problems[known];
    if (known !== undefined && before) problems[known] = { ...before, more: (before.more ?? 0) + 1 };
    else {
      if (name !== undefined) listed.set(name, problems.length);
      problems.push({ ...said(), severity: isOutside(finding, holds) ? "note" : choice });
    }
  };
  for (const finding of found) add(finding, () => toProblem(finding, language));
  const looked = new Set(suppressing.map(({ file }) => file));
  const stale = tally.stale().filter(({ suppression: { place } }) => isWhole || looked.has(place.file));
  for (const one of stale.map((stale) => staleProblem(stale, language))) add(one, () => one);
  return { checked: { files, citations }, problems: problems.sort(byPlace), suppressed, ...(holds && { holds }) };
}

/** What of a finding says how much it weighs. */
type Weighed = Pick<Finding, "isListed" | "year">;

/** Whether a missing number is of a year of which the corpus does not hold the papers. */
function isOutside({ kind, year }: Suppressible & Weighed, holds: CheckOptions["holds"]): boolean {
  if (kind !== "unresolved" || !holds || year === undefined) return false;
  return year < holds[0] || year > holds[1];
}

function toProblem({ says, isListed, ...finding }: Finding, language: Language): Omit<ReferenceProblem, "severity"> {
  const message = "id" in says ? says : messageOf(finding.drucksache ?? "", says, finding.near ?? []);
  return { ...finding, message: say(message, language) };
}

/** A suppression that covers nothing, as a problem of the file that holds it. */
function staleProblem(
  { suppression: { place }, message }: StaleSuppression,
  language: Language,
): Omit<ReferenceProblem, "severity"> {
  return { kind: "stale-exception", ...place, written: "", text: "", at: 0, message: say(message, language) };
}

function byPlace(a: ReferenceProblem, b: ReferenceProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
