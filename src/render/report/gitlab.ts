import type { Severity } from "../../problem/problem.ts";
import { toJson } from "../../text/json.ts";
import { renderPage } from "../place.ts";
import { printable } from "../printable.ts";
import { fingerprints, type Reporter } from "./reporter.ts";

const levels: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", note: "info" };

/** GitLab's Code Quality report. */
export const gitlabReport: Reporter = ({ problems }, { style, pathInRepository = (file) => file }) => {
  const prints = fingerprints(problems);
  const issues = problems.map(({ kind, severity, message, file, line, page }, i) => ({
    description: printable(message) + renderPage(page, style.language),
    check_name: kind,
    fingerprint: prints[i],
    severity: levels[severity],
    location: { path: pathInRepository(file), lines: { begin: line } },
  }));
  return `${toJson(issues, 2)}\n`;
};
