import type { ReferenceProblem } from "../../check/check-references.ts";
import { count } from "../count.ts";
import { escapeMarkdown } from "../escape-markdown.ts";
import { printablePath } from "../printable.ts";
import { bySeverity, type Reporter } from "./reporter.ts";
import { summaryOf } from "./summary.ts";

// A job's summary on GitHub holds one megabyte at most.
const ROWS = 500;

/** A table for a job's summary, errors first. */
export const markdownReport: Reporter = (result) => {
  const rows = bySeverity(result.problems).slice(0, ROWS).map(toRow);
  const more = result.problems.length - rows.length;
  const table = ["| | place | number | finding |", "| --- | --- | --- | --- |", ...rows];
  const parts = [
    `**drs refs**: ${summaryOf(result)}`,
    ...(rows.length > 0 ? [table.join("\n")] : []),
    ...(more > 0 ? [`… and ${count(more, "more finding")}.`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
};

function toRow({ severity, kind, file, line, column, drucksache = "", message, text }: ReferenceProblem): string {
  const place = `${printablePath(file)}:${line}:${column}`;
  const finding = [`${kind}: ${message}`, text]
    .filter((part) => part !== "")
    .map(escapeMarkdown)
    .join("<br>");
  return `| ${severity} | ${escapeMarkdown(place)} | ${escapeMarkdown(drucksache)} | ${finding} |`;
}
