import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import type { ProblemKind, SeverityChoice } from "../problem/problem.ts";
import { type Exception, exceptionsIn, excusesFrom } from "./exceptions.ts";
import { type VerdictContext, type VerdictKind, verdictOn } from "./verdict.ts";

/** A citation with what a check would say of it. */
export interface ListedCitation
  extends Pick<CitationWithClaim, "drucksache" | "body" | "line" | "column" | "relation"> {
  readonly file: string;
  readonly verdict: VerdictKind | "excused";
}

export interface ListOptions extends VerdictContext {
  readonly severities: Readonly<Record<ProblemKind, SeverityChoice>>;
  readonly exceptions: readonly Exception[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isAsked?: (file: string, place: Pick<CitationWithClaim, "line">) => boolean;
}

/** Every citation, those of other bodies too, in the order of files and places: what a check covers. */
export function listCitations(papers: readonly PaperReferences[], options: ListOptions): ListedCitation[] {
  const { severities, exceptions, today, isAsked = () => true } = options;
  const excuses = excusesFrom([...exceptions, ...papers.flatMap(exceptionsIn)], today);
  return papers.flatMap((paper) =>
    paper.citations
      .filter((citation) => isAsked(paper.file, citation))
      .map((citation) => {
        const { file } = paper;
        const { drucksache, body, line, column, relation } = citation;
        const verdictKind = verdictOn(citation, paper, options).kind;
        // A newer version that nobody looks for makes no difference.
        const isFound = verdictKind === "later-version" && severities[verdictKind] === "off";
        const kind = isFound ? "found" : verdictKind;
        const isExcused = kind !== "found" && kind !== "other-body" && excuses.covers({ kind, file, line, drucksache });
        const verdict = isExcused ? "excused" : kind;
        return { file, line, column, drucksache, ...(body && { body }), relation, verdict };
      }),
  );
}
