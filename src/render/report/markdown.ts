import type { ReferenceProblem } from "../../check/check-references.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { renderPage } from "../place.ts";
import { printablePath } from "../printable.ts";
import { bySeverity, type Reporter } from "./reporter.ts";
import { summaryOf } from "./summary.ts";

// A job's summary on GitHub holds one megabyte at most.
const ROWS = 500;

/** A table for a job's summary, errors first. */
export const markdownReport: Reporter = (result, { style }) => {
  const { report } = catalogueOf(style.language);
  const rows = bySeverity(result.problems)
    .slice(0, ROWS)
    .map((problem) => toRow(problem, report.severity[problem.severity], style.language));
  const more = result.problems.length - rows.length;
  const table = [`| | ${report.columns.join(" | ")} |`, "| --- | --- | --- | --- |", ...rows];
  const parts = [
    `**drs refs**: ${summaryOf(result, style.language)}`,
    ...(rows.length > 0 ? [table.join("\n")] : []),
    ...(more > 0 ? [`${report.more({ n: more })}.`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
};

function toRow(problem: ReferenceProblem, severity: string, language: Language): string {
  const { kind, file, line, column, page, drucksache = "", message, text } = problem;
  const place = `${printablePath(file)}:${line}:${column}${renderPage(page, language)}`;
  const finding = [`${kind}: ${message}`, text]
    .filter((part) => part !== "")
    .map(escapeMarkdown)
    .join("<br>");
  return `| ${severity} | ${escapeMarkdown(place)} | ${escapeMarkdown(drucksache)} | ${finding} |`;
}
