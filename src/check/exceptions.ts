import { canonicalNumber } from "../drucksache/canonical.ts";
import type { PaperReferences } from "../paper/references/references.ts";
import type { FileProblem, ProblemKind } from "../problem/problem.ts";

/** What excuses a finding, with who says so and where. */
export interface Exception {
  /** As written: `20-13864`, `protokolle/**`. */
  readonly label: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly place: Pick<FileProblem, "file" | "line" | "column">;
  readonly covers: (finding: Coverable) => boolean;
}

/** What of a finding decides whether it is excused. */
export interface Coverable extends Pick<FileProblem, "kind" | "file"> {
  readonly line?: number;
  readonly drucksache?: string;
}

/** Excuses findings, and knows in the end which exceptions it did not need. */
export interface Excuses {
  /** Whether a finding is excused. */
  covers(finding: Coverable): boolean;
  /** The exceptions that covered nothing, with the reason why they should go. */
  stale(): readonly StaleException[];
}

export interface StaleException {
  readonly exception: Exception;
  readonly message: string;
}

/** @param today `YYYY-MM-DD` */
export function excusesFrom(exceptions: readonly Exception[], today: string): Excuses {
  const isOver = ({ until }: Exception): boolean => until !== undefined && until < today;
  const used = new Set<Exception>();
  return {
    covers(finding) {
      // Each that covers it counts as used: of two that overlap neither is to be called stale.
      const covering = exceptions.filter((exception) => !isOver(exception) && exception.covers(finding));
      for (const exception of covering) used.add(exception);
      return covering.length > 0;
    },
    stale: () =>
      exceptions
        .filter((exception) => !used.has(exception))
        .map((exception) => ({
          exception,
          message: isOver(exception)
            ? `the exception "${exception.label}" ended on ${exception.until}`
            : `the exception "${exception.label}" excuses nothing: it can go`,
        })),
  };
}

/** The remarks in a paper that excuse something beside them. */
export function exceptionsIn({ file, allowances = [] }: Pick<PaperReferences, "file" | "allowances">): Exception[] {
  return allowances.map(({ what, reason, line, column, lastLine }) => ({
    label: what,
    place: { file, line, column },
    covers: (finding) =>
      reason !== undefined &&
      finding.file === file &&
      finding.line !== undefined &&
      finding.line >= line &&
      finding.line <= lastLine &&
      (finding.kind === what || (finding.drucksache !== undefined && finding.drucksache === canonicalNumber(what))),
  }));
}

/** The kinds of problems that a list of known numbers excuses. */
export const missing: readonly ProblemKind[] = ["unresolved", "impossible"];
