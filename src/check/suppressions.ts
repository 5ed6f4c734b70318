import { canonicalNumber } from "../drucksache/canonical.ts";
import { isSameNumber } from "../drucksache/identity.ts";
import type { Message } from "../language/message.ts";
import type { PaperReferences } from "../paper/references/references.ts";
import type { FileProblem, ProblemKind } from "../problem/problem.ts";

/** Says that certain findings do not count, and where that is written. */
export interface Suppression {
  /** As written: `20-13864`, `protokolle/**`. */
  readonly label: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly place: Pick<FileProblem, "file" | "line" | "column" | "page">;
  readonly covers: (finding: Suppressible) => boolean;
}

/** The part of a finding that decides whether it is suppressed. */
export interface Suppressible extends Pick<FileProblem, "kind" | "file"> {
  readonly line?: number;
  readonly drucksache?: string;
}

/** Applies suppressions and remembers which of them were used. */
export interface SuppressionTally {
  /** Whether a finding is suppressed. */
  covers(finding: Suppressible): boolean;
  /** The suppressions that have covered nothing so far, each with the reason to remove it. */
  stale(): readonly StaleSuppression[];
}

export interface StaleSuppression {
  readonly suppression: Suppression;
  readonly message: Message;
}

/** @param today `YYYY-MM-DD`; a suppression that has ended covers nothing */
export function tallySuppressions(suppressions: readonly Suppression[], today: string): SuppressionTally {
  const isOver = ({ until }: Suppression): boolean => until !== undefined && until < today;
  const staleness = ({ label, until = "" }: Suppression): Message =>
    until !== "" && until < today ? { id: "exception-ended", label, until } : { id: "exception-unused", label };
  const used = new Set<Suppression>();
  return {
    covers(finding) {
      // Each one that covers the finding counts as used: of two that overlap, neither is stale.
      const covering = suppressions.filter((one) => !isOver(one) && one.covers(finding));
      for (const one of covering) used.add(one);
      return covering.length > 0;
    },
    stale: () =>
      suppressions
        .filter((one) => !used.has(one))
        .map((suppression) => ({
          suppression,
          message: staleness(suppression),
        })),
  };
}

/** The remarks in a paper, each of which suppresses findings on its own lines and the next one. */
export function suppressionsIn({
  file,
  suppressionRemarks = [],
}: Pick<PaperReferences, "file" | "suppressionRemarks">): Suppression[] {
  return suppressionRemarks.map(({ what, reason, line, column, page, lastLine }) => ({
    label: what,
    place: { file, line, column, ...(page !== undefined && { page }) },
    covers: (finding) =>
      reason !== undefined &&
      finding.file === file &&
      finding.line !== undefined &&
      finding.line >= line &&
      finding.line <= lastLine &&
      (finding.kind === what || isSameNumber(finding.drucksache, canonicalNumber(what))),
  }));
}

/** The kinds of problems that a list of known numbers suppresses. */
export const missingKinds: readonly ProblemKind[] = ["unresolved", "impossible"];
