import type { CheckResult, ReferenceProblem } from "../check/check-references.ts";
import { printable, printablePath } from "./printable.ts";
import { type Style, wrapped } from "./style.ts";

/** The findings grouped by file, then what was looked at. */
export function renderCheck({ checked, problems }: CheckResult, style: Style): string {
  const { chalk } = style;
  const groups = [...new Set(problems.map(({ file }) => file))].map((file) => {
    const found = problems.filter((problem) => problem.file === file).map((problem) => renderProblem(problem, style));
    return found.join("\n");
  });
  const numbers = new Set(problems.map(({ drucksache }) => drucksache)).size;
  const seen = `${count(checked.citations, "citation")} in ${count(checked.files, "file")} checked`;
  const verdict = problems.length === 0 ? "all found" : `${count(problems.length, "citation")} of ${count(numbers, "missing number")}`;
  const summary = `${seen}: ${problems.length === 0 ? chalk.green(verdict) : chalk.red(verdict)}`;
  return `${[...groups, summary].join("\n\n")}\n`;
}

function renderProblem({ file, line, column, drucksache, written, text }: ReferenceProblem, style: Style): string {
  const { chalk } = style;
  const place = `${printablePath(file)}:${line}:${column}`;
  const shown = printable(text).replace(printable(written), (number) => chalk.yellow.bold(number));
  return `${place}  ${chalk.red.bold(printable(drucksache))}\n${wrapped(shown, style, 2)}`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
