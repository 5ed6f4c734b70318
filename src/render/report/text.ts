import type { ReferenceProblem } from "../../check/check-references.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { say } from "../../language/message.ts";
import type { Severity } from "../../problem/problem.ts";
import { highlight } from "../highlight.ts";
import { renderPlaceOf } from "../place.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { wrapped } from "../wrap.ts";
import { missingByYear } from "./missing.ts";
import type { Reporter } from "./reporter.ts";
import { outcome, seen, suppressed } from "./summary.ts";

// Fewer numbers are seen at a glance.
const MANY = 10;

/** Findings by file, each with its sentence and the number highlighted in it, then a summary. */
export const textReport: Reporter = (result, { style }) => {
  const { checked, problems } = result;
  const { chalk, language } = style;
  // Findings come in the order of files; a blank line separates files.
  const found = problems.map((problem, i) => {
    const isNext = i > 0 && problems[i - 1]?.file !== problem.file;
    return `${isNext ? "\n" : ""}${renderProblem(problem, style)}\n`;
  });
  const isBad = problems.some(({ severity }) => severity !== "note") || checked.citations === 0;
  const color = isBad ? chalk.red : problems.length > 0 ? chalk.yellow : chalk.green;
  const summary = `${seen(result, language)}: ${color(outcome(result, language))}${suppressed(result, language)}`;
  const missing = new Set(problems.flatMap(({ kind, drucksache }) => (kind === "unresolved" ? drucksache : [])));
  const years = missing.size > MANY ? `${wrapped(missingByYear(result, style), style)}\n` : "";
  return `${found.join("")}${problems.length > 0 ? "\n" : ""}${summary}\n${years}`;
};

const colors: Readonly<Record<Severity, "red" | "yellow" | "cyan">> = { error: "red", warning: "yellow", note: "cyan" };

function renderProblem(problem: ReferenceProblem, style: Style): string {
  const { file, line, column, page, kind, severity, drucksache, message, text, more = 0 } = problem;
  const { chalk } = style;
  const place = renderPlaceOf({ file, line, column, page }, style);
  const number = drucksache === undefined ? "" : `  ${chalk[colors[severity]].bold(printable(drucksache))}`;
  // What is missing is an error, unless the settings expect it to be.
  const isUsual = kind === "unresolved" && severity !== "note";
  const weight = isUsual ? "" : `  ${catalogueOf(style.language).report.severity[severity]}: ${kind}`;
  const others = more === 0 ? "" : `  ${chalk.dim(`(${say({ id: "more-places", places: more }, style.language)})`)}`;
  const head = `${place}${number}${weight}${others}`;
  const remark = isPlain(problem) ? [] : [wrapped(printable(message), style, 2)];
  return [head, ...(text === "" ? [] : [wrapped(marked(problem, style), style, 2)]), ...remark].join("\n");
}

/** A missing number needs no message besides its sentence, unless another number is suggested. */
function isPlain({ kind, message }: ReferenceProblem): boolean {
  return kind === "unresolved" && !message.includes(";");
}

/** The sentence with the number in colour, where it can be found there. */
function marked({ text, at, written }: ReferenceProblem, style: Style): string {
  const shown = onOneLine(written);
  const isThere = shown !== "" && text.startsWith(shown, at);
  return highlight(text, isThere ? [{ start: at, end: at + shown.length }] : [], style);
}

/** A sentence is on one line, also where the number in it was broken over two. */
function onOneLine(written: string): string {
  return written.replace(/\s+/g, " ");
}
