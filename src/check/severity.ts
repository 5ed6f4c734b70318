import type { ProblemKind, SeverityChoice } from "../problem/problem.ts";

/**
 * The severity of each kind in a check of references, unless the settings say otherwise. Errors and warnings make the
 * check fail. A reference that leads nowhere is an error. Fields that papers lack are off: they are no fault of
 * references, and often it is the parser that missed them.
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
  "too-many-parts": "error",
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
