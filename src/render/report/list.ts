import type { ListedCitation } from "../../check/list-citations.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { toJson } from "../../text/json.ts";
import { renderPlaceOf } from "../place.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";

/** The formats of a list of citations. */
export const listFormats = ["text", "json", "jsonl"] as const;
export type ListFormat = (typeof listFormats)[number];

/** A line for each citation: place, number and verdict. */
export function renderList(citations: readonly ListedCitation[], format: ListFormat, style: Style): string {
  switch (format) {
    case "json":
      return `${toJson({ citations }, 2)}\n`;
    case "jsonl":
      return citations.map((citation) => `${toJson(citation)}\n`).join("");
    case "text":
      return `${citations.map((citation) => `${toLine(citation, style)}\n`).join("")}${catalogueOf(style.language).report.citations({ n: citations.length })}\n`;
  }
}

function toLine(
  { file, line, column, page, drucksache, body, relation, verdict }: ListedCitation,
  style: Style,
): string {
  const { chalk, language } = style;
  const { report, shown } = catalogueOf(language);
  const color = verdict === "found" || verdict === "excused" || verdict === "other-body" ? chalk.green : chalk.red;
  const how = [
    body ?? report.verdict[verdict] ?? verdict,
    ...(relation === "cites" ? [] : [shown.relation[relation] ?? relation]),
  ].join(", ");
  return `${renderPlaceOf({ file, line, column, page }, style)}  ${chalk.bold(printable(drucksache))}  ${color(how)}`;
}
