import type { ReferenceProblem } from "../../check/check-references.ts";
import { printable, printablePath } from "../printable.ts";
import { toXml } from "../xml.ts";
import type { Reporter } from "./reporter.ts";
import { summaryOf } from "./summary.ts";

/** JUnit's XML: each finding a test case that failed, a note one that was skipped; one case that passed without findings. */
export const junitReport: Reporter = (result) => {
  const { problems } = result;
  const notes = problems.filter(({ severity }) => severity === "note").length;
  const cases = problems.length > 0 ? problems.map(toCase) : [{ "@name": summaryOf(result), "@classname": "drs" }];
  const counts = { "@tests": cases.length, "@failures": problems.length - notes, "@skipped": notes, "@errors": 0 };
  const suite = { "@name": "drs refs", ...counts, testcase: cases };
  return toXml({ testsuites: { "@name": "drs", ...counts, testsuite: suite } });
};

function toCase({ file, line, column, kind, severity, message, text, drucksache }: ReferenceProblem): object {
  const place = `${printablePath(file)}:${line}:${column}`;
  const why = { "@message": printable(message) };
  const outcome =
    severity === "note"
      ? { skipped: why }
      : { failure: { ...why, "@type": kind, "#text": [place, printable(text)].join("\n").trim() } };
  const number = drucksache === undefined ? "" : ` ${printable(drucksache)}`;
  return { "@name": `${line}:${column} ${kind}${number}`, "@classname": printablePath(file), ...outcome };
}
