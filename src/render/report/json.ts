import type { CheckResult, ReferenceProblem } from "../../check/check-references.ts";
import { toJson } from "../../text/json.ts";
import type { Reporter } from "./reporter.ts";

/** The result for scripts; the keys are documented in `docs/json.md`. */
export const jsonReport: Reporter = (result) => `${toJson(checkToJson(result), 2)}\n`;

export function checkToJson({ checked, problems, suppressed }: CheckResult): unknown {
  return { checked, excused: suppressed, problems: problems.map(problemToJson) };
}

/** One finding a line; empty if there is none. */
export const jsonlReport: Reporter = ({ problems }) =>
  problems.map((problem) => `${toJson(problemToJson(problem))}\n`).join("");

function problemToJson(problem: ReferenceProblem): object {
  const { kind, severity, drucksache, file, line, column, page, text, message, year, more } = problem;
  return { kind, severity, drucksache, year, file, line, column, page, more, text, message };
}
