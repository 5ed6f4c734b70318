import type { CheckResult, ReferenceProblem } from "../check/check-references.ts";
import { printable, printablePath } from "./printable.ts";
import { type Style, wrapped } from "./style.ts";

/** The findings grouped by file, then what was looked at. */
export function renderCheck({ checked, problems }: CheckResult, style: Style): string {
  const { chalk } = style;
  // They come in the order of files; a blank line parts these.
  const found = problems.map((problem, i) => {
    const isNext = i > 0 && problems[i - 1]?.file !== problem.file;
    return `${isNext ? "\n" : ""}${renderProblem(problem, style)}\n`;
  });
  const numbers = new Set(problems.map(({ drucksache }) => drucksache)).size;
  const seen = `${count(checked.citations, "citation")} in ${count(checked.files, "file")} checked`;
  const lacking = `${problems.length} unresolved, ${count(numbers, "missing number")}`;
  const verdict = checked.citations === 0 ? "nothing was checked" : problems.length === 0 ? "all found" : lacking;
  const color = problems.length === 0 && checked.citations > 0 ? chalk.green : chalk.red;
  const summary = `${seen}: ${color(verdict)}`;
  return `${found.join("")}${problems.length > 0 ? "\n" : ""}${summary}\n`;
}

function renderProblem({ file, line, column, drucksache, written, text }: ReferenceProblem, style: Style): string {
  const { chalk } = style;
  const place = `${printablePath(file)}:${line}:${column}`;
  const shown = printable(text).replace(wholeNumber(printable(written)), (number) => chalk.yellow.bold(number));
  return `${place}  ${chalk.red.bold(printable(drucksache))}\n${wrapped(shown, style, 2)}`;
}

/** Finds the number where it is not a part of a longer one: `18-08544` not in `18-08544-01`. */
function wholeNumber(written: string): RegExp {
  const literal = written.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d]|\\d[-‐-―−/.])${literal}(?![-‐-―−/]?\\d)`, "u");
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
