import type { ReferenceProblem } from "../../check/check-references.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { ProblemKind } from "../../problem/problem.ts";
import { toJson } from "../../text/json.ts";
import { printablePath } from "../printable.ts";
import { fingerprints, type Reporter } from "./reporter.ts";

/** SARIF 2.1.0, one run. Its levels have the names of our severities. */
export const sarifReport: Reporter = (
  { problems },
  { version, homepage, style: { language }, pathInRepository = (file) => file },
) => {
  const kinds = [...new Set(problems.map(({ kind }) => kind))].sort();
  const rules = kinds.map((kind) => ruleOf(kind, { homepage, language }));
  const prints = fingerprints(problems);
  const results = problems.map((problem, i) => ({
    ruleId: problem.kind,
    ruleIndex: kinds.indexOf(problem.kind),
    level: problem.severity,
    message: { text: problem.text === "" ? problem.message : `${problem.message}\n${problem.text}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(pathInRepository(problem.file)) },
          region: regionOf(problem),
        },
        ...(problem.page !== undefined && { properties: { page: problem.page } }),
      },
    ],
    partialFingerprints: { "drs/v1": prints[i] },
  }));
  const driver = { name: "drs", version, ...(homepage !== undefined && { informationUri: homepage }), rules };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${toJson(log, 2)}\n`;
};

/** A kind of finding as a rule. GitHub's code scanning wants a full description and help of each. */
function ruleOf(
  kind: ProblemKind,
  { homepage, language }: { readonly homepage: string | undefined; readonly language: Language },
): object {
  const page = `docs/problems/${kind}.md`;
  const { kinds, report } = catalogueOf(language);
  const description = { text: kinds[kind] };
  return {
    id: kind,
    shortDescription: description,
    fullDescription: description,
    help: { text: `${description.text} ${report.whatToDo({ page })}` },
    ...(homepage !== undefined && { helpUri: new URL(page, homepage.replace(/#.*$|\/?$/, "/")).href }),
  };
}

/** From the number's first character to the end of its last, if the number is on one line. */
function regionOf({ line, column, written }: ReferenceProblem): object {
  const isOnLine = written !== "" && !/[\r\n]/.test(written);
  return { startLine: line, startColumn: column, ...(isOnLine && { endColumn: column + written.length }) };
}

function toUri(path: string): string {
  const uri = printablePath(path).split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${uri}` : uri;
}
