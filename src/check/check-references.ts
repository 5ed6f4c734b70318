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
    Pick<Finding, "drucksache" | "written" | "text" | "at"> {
  readonly severity: Severity;
  /** In the language that was asked for. */
  readonly message: string;
}

/** What a check looked at and what it found, in the order of files and places. */
export interface CheckResult {
  readonly checked: { readonly files: number; readonly citations: number };
  readonly problems: readonly ReferenceProblem[];
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
  /** That of the messages; English, unless told. */
  readonly language?: Language;
  /** Whether the whole corpus is checked: only then is a suppression that covers nothing known to be stale. */
  readonly isWhole?: boolean;
}

/** The findings that count, given the severity of each kind and the suppressions. */
export function checkReferences({ citations, found, suppressing }: Findings, options: CheckOptions): CheckResult {
  const { severities, suppressions = [], today, files, isWhole = false, language = "en" } = options;
  const tally = tallySuppressions([...suppressions, ...suppressing.flatMap(suppressionsIn)], today);
  const problems: ReferenceProblem[] = [];
  let suppressed = 0;
  /** Adds a finding if it counts; builds its message only then. */
  const add = (finding: Suppressible, said: () => Omit<ReferenceProblem, "severity">): void => {
    const severity = severities[finding.kind];
    if (severity === "off") return;
    if (tally.covers(finding)) suppressed++;
    else problems.push({ ...said(), severity });
  };
  for (const finding of found) add(finding, () => toProblem(finding, language));
  const looked = new Set(suppressing.map(({ file }) => file));
  const stale = tally.stale().filter(({ suppression: { place } }) => isWhole || looked.has(place.file));
  for (const one of stale.map((stale) => staleProblem(stale, language))) add(one, () => one);
  return { checked: { files, citations }, problems: problems.sort(byPlace), suppressed };
}

function toProblem({ says, near = [], ...finding }: Finding, language: Language): Omit<ReferenceProblem, "severity"> {
  const message = "id" in says ? says : messageOf(finding.drucksache ?? "", says, near);
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
