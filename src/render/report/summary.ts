import type { CheckResult } from "../../check/check-references.ts";
import type { ProblemKind } from "../../problem/problem.ts";
import { count } from "../count.ts";

/** What was checked and the outcome: `7 citations in 5 files checked: 6 unresolved, 5 missing numbers`. */
export function summaryOf(result: CheckResult): string {
  return `${seen(result)}: ${outcome(result)}${suppressed(result)}`;
}

export function seen({ checked }: CheckResult): string {
  return `${count(checked.citations, "citation")} in ${count(checked.files, "file")} checked`;
}

/** The number of findings of each kind, in order of first appearance. */
export function outcome({ checked, problems }: CheckResult): string {
  if (problems.length === 0) return checked.citations === 0 ? "nothing was checked" : "all found";
  const kinds = new Map<ProblemKind, Set<string>>();
  const counts = new Map<ProblemKind, number>();
  for (const { kind, drucksache = "" } of problems) {
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(drucksache));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = Array.from(counts, ([kind, n]) =>
    kind === "unresolved" ? `${n} unresolved, ${count(kinds.get(kind)?.size ?? 0, "missing number")}` : `${n} ${kind}`,
  );
  return parts.join(", ");
}

export function suppressed({ suppressed: n }: CheckResult): string {
  return n === 0 ? "" : `; ${n} excused`;
}
