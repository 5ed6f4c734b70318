import type { Citation } from "../../citation/citation.ts";
import type { Problem, ProblemKind } from "../../problem/problem.ts";
import { type EditedText, editedOffset } from "../../text/edited-text.ts";
import { type Position, positionsIn } from "../../text/position.ts";
import { sentenceAround } from "../../text/sentence.ts";
import type { Paper } from "../record.ts";
import type { Source } from "../source.ts";
import { type Claim, findClaim, type Sentence } from "./claim.ts";
import { findSuppressionRemarks, type SuppressionRemark } from "./suppression-remarks.ts";

/** Who a paper is among the others: all that a check of references asks of it, so that records need not be read. */
export interface PaperReferences extends Pick<Paper, "file" | "drucksache" | "kind" | "date"> {
  /** Missing without any. */
  readonly sender?: readonly string[];
  readonly citations: readonly CitationWithClaim[];
  /** What is wrong with the paper, but for what many papers lack; missing if it is nothing. */
  readonly problems?: readonly Problem[];
  /** Missing without any. */
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

export function referencesOf(paper: Paper, source: Source, edited: EditedText): PaperReferences {
  const { file, drucksache, kind, date, sender, places } = paper;
  const sentences = paper.citations.map(({ start }) => sentenceOf(start, edited));
  const numberPlace = places.drucksache && positionsIn(source.text)(places.drucksache.start);
  const problems = paper.problems.filter((problem) => !isCommon(problem.kind));
  const suppressionRemarks = findSuppressionRemarks(source.text);
  return {
    file,
    ...(drucksache !== undefined && { drucksache }),
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

/** Whether so many papers have a problem of this kind that it is found in their records only. */
export function isCommon(kind: ProblemKind): boolean {
  return kind.startsWith("missing-") || ["malformed-number", "empty-text", "no-text"].includes(kind);
}

/** Whether a paper has nothing to do with any other. */
export function isUnrelated({ drucksache, citations, problems, suppressionRemarks }: PaperReferences): boolean {
  return drucksache === undefined && citations.length === 0 && !problems && !suppressionRemarks;
}

// More of a sentence, on either side of the number, does not help to see what it is about, in UTF-16 units.
const REACH = 240;

function sentenceOf(rawStart: number, edited: EditedText): Sentence {
  const number = editedOffset(edited, rawStart);
  const { start, end } = sentenceAround(edited.text, number);
  const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
  const before = onOneLine(edited.text.slice(start, number));
  const behind = onOneLine(edited.text.slice(number, end));
  const kept = before.length > REACH ? `… ${before.slice(-REACH).replace(/^\S*\s/, "")}` : before;
  const rest = behind.length > REACH ? `${behind.slice(0, REACH).replace(/\s\S*$/, "")} …` : behind;
  return { text: kept + rest, at: kept.length };
}
