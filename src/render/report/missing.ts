import type { CheckResult } from "../../check/check-references.ts";
import { type MissingNumber, missingNumbers } from "../../check/missing-numbers.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { say } from "../../language/message.ts";
import { toJson } from "../../text/json.ts";
import { renderPlaceOf } from "../place.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { wrapped } from "../wrap.ts";
import { seen, suppressed } from "./summary.ts";

/** The formats of a list of missing numbers. */
export const missingFormats = ["text", "json"] as const;
export type MissingFormat = (typeof missingFormats)[number];

/** Each number that is missing once, errors first: how often it is cited and where first. */
export function renderMissingNumbers(result: CheckResult, format: MissingFormat, style: Style): string {
  const missing = missingNumbers(result.problems);
  if (format === "json") {
    const { checked, suppressed } = result;
    return `${toJson({ checked, excused: suppressed, missing: missing.map(toEntry) }, 2)}\n`;
  }
  const weighty = missing.filter(({ first }) => first.severity !== "note");
  const lines = [...weighty, ...missing.filter(({ first }) => first.severity === "note")].map((one) =>
    toLine(one, style),
  );
  const end = `${seen(result, style.language)}: ${missingByYear(result, style)}${suppressed(result, style.language)}`;
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${wrapped(end, style)}\n`;
}

/** How many numbers are missing, and of which years they are: `12 numbers are not in the corpus: 2009 (3), 2010 (9)`. */
export function missingByYear({ problems, holds }: CheckResult, { language }: Pick<Style, "language">): string {
  const missing = missingNumbers(problems);
  const byYear = new Map<number, number>();
  for (const { year } of missing) if (year !== undefined) byYear.set(year, (byYear.get(year) ?? 0) + 1);
  const years = [...byYear].sort(([a], [b]) => a - b).map(([year, numbers]) => `${year} (${numbers})`);
  const undated = missing.filter(({ year }) => year === undefined).length;
  const isOutside = ({ year }: MissingNumber): boolean =>
    holds !== undefined && year !== undefined && (year < holds[0] || year > holds[1]);
  const outside = missing.filter(isOutside).length;
  return say({ id: "missing-by-year", missing: missing.length, outside, undated, years }, language);
}

function toLine({ drucksache, places, files, first }: MissingNumber, style: Style): string {
  const often = say({ id: "cited-so-often", places, papers: files }, style.language);
  const weight = first.severity === "error" ? "" : `  ${catalogueOf(style.language).report.severity[first.severity]}`;
  return `${style.chalk.bold(printable(drucksache))}  ${often}  ${style.chalk.dim(renderPlaceOf(first, style))}${weight}\n`;
}

function toEntry({ drucksache, year, places, files, first }: MissingNumber): object {
  const { severity, file, line, column, page, text } = first;
  return { drucksache, year, places, files, severity, first: { file, line, column, page, text } };
}
