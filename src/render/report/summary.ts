import type { CheckResult } from "../../check/check-references.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { ProblemKind } from "../../problem/problem.ts";

/** What was checked and the outcome: `7 citations in 5 files checked: 6 unresolved, 5 missing numbers`. */
export function summaryOf(result: CheckResult, language: Language): string {
  return `${seen(result, language)}: ${outcome(result, language)}${suppressed(result, language)}`;
}

export function seen({ checked }: CheckResult, language: Language): string {
  return catalogueOf(language).report.checked(checked);
}

/** The number of findings of each kind, in order of first appearance. */
export function outcome({ checked, problems }: CheckResult, language: Language): string {
  const { report } = catalogueOf(language);
  if (problems.length === 0) return checked.citations === 0 ? report.nothingChecked : report.allFound;
  const kinds = new Map<ProblemKind, Set<string>>();
  const counts = new Map<ProblemKind, number>();
  for (const { kind, drucksache = "" } of problems) {
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(drucksache));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = Array.from(counts, ([kind, n]) =>
    kind === "unresolved" ? report.unresolved({ n, numbers: kinds.get(kind)?.size ?? 0 }) : `${n} ${kind}`,
  );
  return parts.join(", ");
}

export function suppressed({ suppressed: n }: CheckResult, language: Language): string {
  return n === 0 ? "" : `; ${catalogueOf(language).report.excused({ n })}`;
}
