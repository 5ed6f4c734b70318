import type { ListedCitation } from "../../check/list-citations.ts";
import { toJson } from "../../text/json.ts";
import { count } from "../count.ts";
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
      return `${citations.map((citation) => `${toLine(citation, style)}\n`).join("")}${count(citations.length, "citation")}\n`;
  }
}

function toLine({ file, line, column, drucksache, body, relation, verdict }: ListedCitation, style: Style): string {
  const { chalk } = style;
  const color = verdict === "found" || verdict === "excused" || verdict === "other-body" ? chalk.green : chalk.red;
  const how = [body ?? verdict, ...(relation === "cites" ? [] : [relation])].join(", ");
  return `${renderPlaceOf({ file, line, column }, style)}  ${chalk.bold(printable(drucksache))}  ${color(how)}`;
}
