import type { ReferenceProblem } from "../../check/check-references.ts";
import type { Severity } from "../../problem/problem.ts";
import { printable, printablePath } from "../printable.ts";
import { type Style, wrapped } from "../style.ts";
import type { Reporter } from "./reporter.ts";
import { outcome, seen, suppressed } from "./summary.ts";

/** The findings grouped by file, each with its sentence and the number marked in it, then what was looked at. */
export const textReport: Reporter = (result, { style }) => {
  const { checked, problems } = result;
  const { chalk } = style;
  // They come in the order of files; a blank line parts these.
  const found = problems.map((problem, i) => {
    const isNext = i > 0 && problems[i - 1]?.file !== problem.file;
    return `${isNext ? "\n" : ""}${renderProblem(problem, style)}\n`;
  });
  const isBad = problems.some(({ severity }) => severity !== "note") || checked.citations === 0;
  const color = isBad ? chalk.red : problems.length > 0 ? chalk.yellow : chalk.green;
  const summary = `${seen(result)}: ${color(outcome(result))}${suppressed(result)}`;
  return `${found.join("")}${problems.length > 0 ? "\n" : ""}${summary}\n`;
};

const colors: Readonly<Record<Severity, "red" | "yellow" | "cyan">> = { error: "red", warning: "yellow", note: "cyan" };

function renderProblem(problem: ReferenceProblem, style: Style): string {
  const { file, line, column, kind, severity, drucksache, message, text } = problem;
  const { chalk } = style;
  const place = `${printablePath(file)}:${line}:${column}`;
  const number = drucksache === undefined ? "" : `  ${chalk[colors[severity]].bold(printable(drucksache))}`;
  const head = `${place}${number}${kind === "unresolved" ? "" : `  ${severity}: ${kind}`}`;
  const remark = isPlain(problem) ? [] : [wrapped(printable(message), style, 2)];
  return [head, ...(text === "" ? [] : [wrapped(marked(problem, style), style, 2)]), ...remark].join("\n");
}

/** A missing number and its sentence say all, unless there is a number to suggest. */
function isPlain({ kind, message }: ReferenceProblem): boolean {
  return kind === "unresolved" && !message.includes(";");
}

function marked({ text, at, written }: ReferenceProblem, { chalk }: Style): string {
  const shown = text.startsWith(onOneLine(written), at) ? onOneLine(written) : "";
  const behind = at + shown.length;
  if (shown === "") return printable(text);
  return printable(text.slice(0, at)) + chalk.yellow.bold(printable(shown)) + printable(text.slice(behind));
}

/** A number that is broken over lines stands on one line in its sentence. */
function onOneLine(written: string): string {
  return written.replace(/\s+/g, " ");
}
