import type { ListedCitation } from "../../check/list-citations.ts";
import type { Citation } from "../../citation/citation.ts";
import type { RefsAnswer } from "../answers.ts";

export type VerdictOf = (citation: Citation) => ListedCitation["verdict"] | undefined;

/** What a check says of each citation of a paper; nothing before that is known. */
export function verdictsOf(file: string, refs: RefsAnswer | undefined): VerdictOf {
  const known = new Map(refs?.citations.filter((one) => one.file === file).map((one) => [keyOf(one), one.verdict]));
  return (citation) => known.get(keyOf(citation));
}

function keyOf({ line, column, drucksache }: Pick<Citation, "line" | "column" | "drucksache">): string {
  return `${line}:${column}:${drucksache}`;
}
