import type { CheckResult, ReferenceProblem } from "../../../src/check/check-references.ts";

const nothing = { written: "", text: "", at: 0 };

/** Findings of each weight, with all that formats must escape. */
export const problems: readonly ReferenceProblem[] = [
  {
    ...{ kind: "unresolved", severity: "error", file: "alt/a,b: 100%.md", line: 3, column: 9, drucksache: "24-20001" },
    written: "24–20001",
    text: 'Der <Rat> & die „Stadt“ sagen "ja" | nein* (24–20001) 😀.',
    at: 43,
    message: "24-20001 is not in the corpus; did you mean 24-20010?",
  },
  {
    ...{ kind: "unresolved", severity: "error", file: "alt/a,b: 100%.md", line: 9, column: 1, drucksache: "24-20001" },
    written: "24 -\n20001",
    text: "24 - 20001 gilt.",
    at: 0,
    message: "24-20001 is not in the corpus; did you mean 24-20010?",
  },
  {
    ...{ kind: "mismatch", severity: "warning", file: "neu/ä b.txt", line: 12, column: 40, drucksache: "24-20002" },
    written: "24-20002",
    text: "Zur Anfrage der Fraktion Zukunft (24-20002) wird Stellung genommen:",
    at: 34,
    message: "24-20002 is not what the sentence says: it is antrag, not anfrage",
  },
  {
    ...{ kind: "impossible-date", severity: "note", file: "neu/ä b.txt", line: 14, column: 5, ...nothing },
    message: "there is no 31.02.2024",
  },
];

export const found: CheckResult = { checked: { files: 3, citations: 17 }, problems, suppressed: 2 };
export const clean: CheckResult = { checked: { files: 3, citations: 17 }, problems: [], suppressed: 0 };

/** So many findings of a weight. */
export function many(n: number, severity: ReferenceProblem["severity"]): ReferenceProblem[] {
  return Array.from({ length: n }, (_, i) => ({
    ...{ kind: "unresolved", severity, file: "a.md", line: i + 1, column: 1, drucksache: "24-20001", ...nothing },
    message: "24-20001 is not in the corpus",
  }));
}
