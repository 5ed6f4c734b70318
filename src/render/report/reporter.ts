import type { CheckResult, ReferenceProblem } from "../../check/check-references.ts";
import type { Severity } from "../../problem/problem.ts";
import type { Style } from "../style.ts";

/** What a report says beside the findings. */
export interface ReportContext {
  /** For terminals. */
  readonly style: Style;
  /** The program's version. */
  readonly version: string;
}

/** The result of a check as a text of one format, with a line end at its end. */
export type Reporter = (result: CheckResult, context: ReportContext) => string;

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The heaviest first, those of equal weight as they come. */
export function bySeverity(problems: readonly ReferenceProblem[]): ReferenceProblem[] {
  return [...problems].sort((a, b) => order[a.severity] - order[b.severity]);
}

/**
 * What stays the same of a finding while lines move: kind, file, number, and which of several such it is, from 1. For
 * services that compare the findings of two runs.
 */
export function fingerprints(problems: readonly ReferenceProblem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ kind, file, drucksache = "" }) => {
    const same = `${kind}:${file}:${drucksache}`;
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return `${same}:${count}`;
  });
}

export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
