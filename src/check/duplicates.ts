import type { PaperReferences } from "../paper/references/references.ts";
import type { Finding } from "./finding.ts";
import { namedFiles } from "./named-files.ts";
import type { VerdictContext } from "./verdict.ts";

/**
 * Finds other papers of the same kind with the paper's number. A question and its answer may share one, and annexes and
 * minutes carry the number of their paper. A number without a year is given out again by each council, so it is skipped.
 */
export function duplicatesOf(
  { file, drucksache, kind, details }: PaperReferences,
  { numbered, scheme }: VerdictContext,
): Pick<Finding, "kind" | "file" | "line" | "column" | "page" | "drucksache" | "says">[] {
  if (drucksache === undefined || kind === "anlage" || kind === "protokoll") return [];
  if (kind === undefined && scheme.answersShare) return [];
  const carriers = numbered.carriersOf(drucksache);
  if (carriers.length < 2 || numbered.originOf(drucksache).year === undefined) return [];
  const others = carriers.filter((other) => other.file !== file && other.kind === kind);
  if (others.length === 0) return [];
  const { numberPlace = { line: 1, column: 1 } } = details();
  const says = { kind: "duplicate-number", ...namedFiles(others) } as const;
  return [{ kind: "duplicate-number", file, drucksache, says, ...numberPlace }];
}
