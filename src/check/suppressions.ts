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
  /** Of a remark: it covers nothing but what stands on these lines of its file. */
  readonly lines?: readonly [first: number, last: number];
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
  const general = suppressions.filter(({ lines }) => !lines);
  // Remarks by their files and lines: a corpus may hold very many.
  const remarks = new Map<string, Suppression[]>();
  for (const one of suppressions) {
    const [first, last] = one.lines ?? [1, 0];
    for (let line = first; line <= last; line++) append(remarks, lineKey(one.place.file, line), one);
  }
  return {
    covers(finding) {
      const near = remarks.get(lineKey(finding.file, finding.line)) ?? [];
      // Each one that covers the finding counts as used: of two that overlap, neither is stale.
      const covering = [...general, ...near].filter((one) => !isOver(one) && one.covers(finding));
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

const lineKey = (file: string, line: number | undefined): string => `${line} ${file}`;

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The remarks in a paper, each of which suppresses findings on its own lines and the next one. */
export function suppressionsIn({
  file,
  suppressionRemarks = [],
}: Pick<PaperReferences, "file" | "suppressionRemarks">): Suppression[] {
  return suppressionRemarks.map(({ what, reason, line, column, page, lastLine }) => ({
    label: what,
    place: { file, line, column, ...(page !== undefined && { page }) },
    lines: [line, lastLine],
    covers: (finding) =>
      reason !== undefined && (finding.kind === what || isSameNumber(finding.drucksache, canonicalNumber(what))),
  }));
}

/** The kinds of problems that a list of known numbers suppresses. */
export const missingKinds: readonly ProblemKind[] = ["unresolved", "impossible"];
