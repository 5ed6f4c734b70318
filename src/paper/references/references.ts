import type { Citation } from "../../citation/citation.ts";
import type { Problem, ProblemKind } from "../../problem/problem.ts";
import type { Position } from "../../text/position.ts";
import type { PaperText } from "../paper-text.ts";
import type { Paper } from "../record.ts";
import { type Claim, findClaim } from "./claim.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";
import { findSuppressionRemarks, type SuppressionRemark } from "./suppression-remarks.ts";

/** What a check of references asks about a paper, so that it need not read records. */
export interface PaperReferences extends Pick<Paper, "file" | "drucksache" | "otherNumbers" | "kind" | "date"> {
  /** Left out if empty. */
  readonly sender?: readonly string[];
  readonly citations: readonly CitationWithClaim[];
  /** What is wrong with the paper, except what many papers lack; left out if nothing is. */
  readonly problems?: readonly Problem[];
  /** Left out if empty. */
  readonly suppressionRemarks?: readonly SuppressionRemark[];
  /** What only some papers are asked for. */
  details(): PaperDetails;
}

export interface PaperDetails {
  /** Where the paper's own number stands, if it stands in the file. */
  readonly numberPlace?: Position;
  /** The sentence of each citation. */
  readonly sentences: readonly Sentence[];
}

export interface CitationWithClaim extends Omit<Citation, "start" | "end" | "text"> {
  /** The number as printed, if that is not its canonical form. */
  readonly text?: string;
  /** What its sentence says of the cited paper. */
  readonly claim?: Claim;
}

export function referencesOf(paper: Paper, { raw, bodyStart, edited, position }: PaperText): PaperReferences {
  const { file, drucksache, otherNumbers, kind, date, sender, places } = paper;
  // Front matter names numbers outside of any sentence.
  const sentences = paper.citations.map(({ start, text }) =>
    start < bodyStart ? { text, at: 0 } : sentenceOf(start, edited),
  );
  const numberPlace = places.drucksache && position(places.drucksache.start);
  const problems = paper.problems.filter((problem) => !isCommon(problem.kind));
  const suppressionRemarks = findSuppressionRemarks(raw);
  return {
    file,
    ...(drucksache !== undefined && { drucksache }),
    ...(otherNumbers && { otherNumbers }),
    ...(kind !== undefined && { kind }),
    ...(date !== undefined && { date }),
    ...(sender.length > 0 && { sender }),
    citations: paper.citations.map(({ start, end, text, ...citation }, i) => {
      const claim = sentences[i] && findClaim(sentences[i], text);
      return { ...citation, ...(text !== citation.drucksache && { text }), ...(claim && { claim }) };
    }),
    ...(problems.length > 0 && { problems }),
    ...(suppressionRemarks.length > 0 && { suppressionRemarks }),
    details: () => ({ ...(numberPlace && { numberPlace }), sentences }),
  };
}

/** Whether problems of this kind are so common that they stand only in the records. */
export function isCommon(kind: ProblemKind): boolean {
  return kind.startsWith("missing-") || ["malformed-number", "empty-text", "no-text"].includes(kind);
}

/** Whether a paper has nothing to do with any other. */
export function isUnrelated({ drucksache, citations, problems, suppressionRemarks }: PaperReferences): boolean {
  return drucksache === undefined && citations.length === 0 && !problems && !suppressionRemarks;
}
