import type { ReferenceProblem } from "../../check/check-references.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { type Severity, severities } from "../../problem/problem.ts";
import { renderPage } from "../place.ts";
import { printable, printablePath } from "../printable.ts";
import type { Reporter } from "./reporter.ts";
import { summaryOf } from "./summary.ts";

// GitHub shows 10 annotations of each level in a step and silently drops the others.
const SHOWN = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/** Annotations for a workflow's log, errors first, as many as GitHub shows; then the number of those left out. */
export const githubReport: Reporter = (result, { style, pathInRepository = (file) => file }) => {
  const groups = severities.map((severity) => result.problems.filter((problem) => problem.severity === severity));
  const shown = groups.flatMap((group) =>
    group.slice(0, SHOWN).map((one) => toAnnotation({ ...one, file: pathInRepository(one.file) }, style.language)),
  );
  const { report } = catalogueOf(style.language);
  const more = result.problems.length - shown.length;
  const rest = more > 0 ? [`${report.more({ n: more })}: ${report.seeReport}`] : [];
  return `${[...shown, ...rest, summaryOf(result, style.language)].join("\n")}\n`;
};

function toAnnotation(problem: ReferenceProblem, language: Language): string {
  const { severity, kind, file, line, column, page, message, text } = problem;
  const title = `drs: ${kind}${renderPage(page, language)}`;
  const properties = { file: printablePath(file), line, col: column, title };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escaped(String(value)).replace(/[:,]/g, encoded)}`,
  );
  const body = text === "" ? message : `${message}\n${text}`;
  const lines = body.split("\n").map((one) => escaped(printable(one)));
  return `::${commands[severity]} ${written.join(",")}::${lines.join("%0A")}`;
}

/** `%` and line ends escaped: they would begin an escape or end the command. */
function escaped(text: string): string {
  return text.replace(/[%\r\n]/g, encoded);
}

function encoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
