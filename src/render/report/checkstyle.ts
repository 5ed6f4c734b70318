import type { ReferenceProblem } from "../../check/check-references.ts";
import type { Language } from "../../language/language.ts";
import type { Severity } from "../../problem/problem.ts";
import { renderPage } from "../place.ts";
import { printable, printablePath } from "../printable.ts";
import { toXml } from "../xml.ts";
import type { Reporter } from "./reporter.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "info" };

/** Checkstyle's XML: findings grouped by file. */
export const checkstyleReport: Reporter = ({ problems }, { style }) => {
  const files = [...new Set(problems.map(({ file }) => file))].map((file) => ({
    "@name": printablePath(file),
    error: problems.filter((problem) => problem.file === file).map((problem) => toError(problem, style.language)),
  }));
  return toXml({ checkstyle: { "@version": "4.3", file: files } });
};

function toError({ line, column, page, severity, message, kind }: ReferenceProblem, language: Language): object {
  return {
    "@line": line,
    "@column": column,
    "@severity": levels[severity],
    "@message": printable(message) + renderPage(page, language),
    "@source": `drs.${kind}`,
  };
}
