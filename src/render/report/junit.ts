import type { ReferenceProblem } from "../../check/check-references.ts";
import type { Language } from "../../language/language.ts";
import { renderPage } from "../place.ts";
import { printable, printablePath } from "../printable.ts";
import { toXml } from "../xml.ts";
import { fingerprints, type Reporter } from "./reporter.ts";
import { summaryOf } from "./summary.ts";

/** JUnit's XML: each finding a test case that failed, a note one that was skipped; one case that passed without findings. */
export const junitReport: Reporter = (result, { style }) => {
  const { problems } = result;
  const notes = problems.filter(({ severity }) => severity === "note").length;
  const names = namesOf(problems);
  const cases =
    problems.length > 0
      ? problems.map((problem, i) => toCase(problem, names[i] ?? "", style.language))
      : [{ "@name": summaryOf(result, style.language), "@classname": "drs" }];
  const counts = { "@tests": cases.length, "@failures": problems.length - notes, "@errors": 0 };
  const suite = { "@name": "drs refs", ...counts, "@skipped": notes, testcase: cases };
  // Jenkins' schema knows no `skipped` of all suites.
  return toXml({ testsuites: { "@name": "drs", ...counts, testsuite: suite } });
};

/** Names that stay while lines move, so that services follow a case from run to run: `unresolved 24-20001 (2)`. */
function namesOf(problems: readonly ReferenceProblem[]): string[] {
  return fingerprints(problems).map((print, i) => {
    const { kind, drucksache = "" } = problems[i] as ReferenceProblem;
    const name = `${kind} ${printable(drucksache)}`.trim();
    const count = print.slice(print.lastIndexOf(":") + 1);
    return count === "1" ? name : `${name} (${count})`;
  });
}

function toCase(problem: ReferenceProblem, name: string, language: Language): object {
  const { file, line, column, page, kind, severity, message, text } = problem;
  const place = `${printablePath(file)}:${line}:${column}${renderPage(page, language)}`;
  const why = { "@message": printable(message) };
  const outcome =
    severity === "note"
      ? { skipped: { ...why, "#text": place } }
      : { failure: { ...why, "@type": kind, "#text": [place, printable(text)].join("\n").trim() } };
  return { "@name": name, "@classname": printablePath(file), ...outcome };
}
