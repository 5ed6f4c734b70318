import type { CheckResult } from "../check/check-references.ts";

/** The check for scripts; the keys are documented in the README. */
export function checkToJson({ checked, problems }: CheckResult): unknown {
  return {
    checked,
    problems: problems.map(({ kind, drucksache, file, line, column, text, message }) => ({
      kind,
      drucksache,
      file,
      line,
      column,
      text,
      message,
    })),
  };
}
