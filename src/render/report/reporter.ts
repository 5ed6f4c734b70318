import type { CheckResult, ReferenceProblem } from "../../check/check-references.ts";
import type { Severity } from "../../problem/problem.ts";
import type { Style } from "../style.ts";

/** What a report needs besides the findings. */
export interface ReportContext {
  /** For the terminal. */
  readonly style: Style;
  /** The program's version. */
  readonly version: string;
  /** The program's home page, for links to its documentation. */
  readonly homepage?: string;
  /** A file's path as services know it: below the repository's folder. Default: as `drs` shows it. */
  readonly pathInRepository?: (file: string) => string;
}

/** The result of a check as a text of one format, with a line end at its end. */
export type Reporter = (result: CheckResult, context: ReportContext) => string;

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors first, then warnings, then notes; otherwise in the given order. */
export function bySeverity(problems: readonly ReferenceProblem[]): ReferenceProblem[] {
  return [...problems].sort((a, b) => order[a.severity] - order[b.severity]);
}

/**
 * Names for findings that stay the same while lines move: kind, file, number, and a count from 1 for findings that agree in
 * these. Services compare the findings of two runs by them.
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
