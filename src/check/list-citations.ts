import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import type { ProblemKind, SeverityChoice } from "../problem/problem.ts";
import { type Suppression, suppressionsIn, tallySuppressions } from "./suppressions.ts";
import { type VerdictContext, type VerdictKind, verdictOn } from "./verdict.ts";

/** A citation with the verdict that a check would reach. */
export interface ListedCitation
  extends Pick<CitationWithClaim, "drucksache" | "body" | "line" | "column" | "page" | "relation"> {
  readonly file: string;
  readonly verdict: VerdictKind | "excused";
}

export interface ListOptions extends VerdictContext {
  readonly severities: Readonly<Record<ProblemKind, SeverityChoice>>;
  readonly suppressions: readonly Suppression[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isAsked?: (file: string, place: Pick<CitationWithClaim, "line">) => boolean;
}

/** Every citation, those of other bodies included, in the order of files and places. */
export function listCitations(papers: readonly PaperReferences[], options: ListOptions): ListedCitation[] {
  const { severities, suppressions, today, isAsked = () => true } = options;
  const tally = tallySuppressions([...suppressions, ...papers.flatMap(suppressionsIn)], today);
  return papers.flatMap((paper) =>
    paper.citations
      .filter((citation) => isAsked(paper.file, citation))
      .map((citation) => {
        const { file } = paper;
        const { drucksache, body, line, column, page, relation } = citation;
        const verdictKind = verdictOn(citation, paper, options).kind;
        // A check that is not looking for newer versions calls the citation found.
        const isFound = verdictKind === "later-version" && severities[verdictKind] === "off";
        const kind = isFound ? "found" : verdictKind;
        const isSuppressed =
          kind !== "found" && kind !== "other-body" && tally.covers({ kind, file, line, drucksache });
        const verdict = isSuppressed ? "excused" : kind;
        const place = { file, line, column, ...(page !== undefined && { page }) };
        return { ...place, drucksache, ...(body && { body }), relation, verdict };
      }),
  );
}
