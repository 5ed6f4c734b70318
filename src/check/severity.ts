import type { ProblemKind, SeverityChoice } from "../problem/problem.ts";

/**
 * What each kind weighs in a check of references unless the settings say otherwise; errors and warnings fail it. A reference that leads nowhere is an error. What papers lack
 * is no matter of references: to read papers so that they lack nothing is the parser's work, not that of who wrote them.
 */
export const defaultSeverities: Readonly<Record<ProblemKind, SeverityChoice>> = {
  unresolved: "error",
  impossible: "error",
  mismatch: "warning",
  self: "note",
  ambiguous: "note",
  "later-version": "note",
  "duplicate-number": "note",
  "stale-exception": "note",
  "impossible-date": "note",
  unreadable: "error",
  "not-text": "error",
  "link-loop": "error",
  "empty-text": "off",
  "no-text": "off",
  encoding: "off",
  "front-matter-syntax": "off",
  "front-matter-key": "off",
  "front-matter-value": "off",
  "missing-number": "off",
  "missing-kind": "off",
  "missing-betreff": "off",
  "missing-sender": "off",
  "missing-date": "off",
  "missing-beratungsfolge": "off",
  "missing-questions": "off",
  "malformed-number": "off",
};
