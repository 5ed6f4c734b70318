import type { Citation } from "../../citation/citation.ts";
import type { LinkJson, PaperJson } from "../answers.ts";

export type VerdictOf = (citation: Citation) => LinkJson["verdict"] | undefined;

/** What a check says of each citation of a paper. @param bodyStart citations in the front matter have no link */
export function verdictsOf({ citations, links }: Pick<PaperJson, "citations" | "links">, bodyStart: number): VerdictOf {
  const inText = citations.filter(({ start }) => start >= bodyStart);
  const known = new Map(inText.map((citation, i) => [citation.start, links[i]?.verdict]));
  return ({ start }) => known.get(start);
}
