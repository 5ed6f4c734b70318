import type { Problem } from "../../problem/problem.ts";
import { findComments } from "../../text/comments.ts";
import { MOST_PARTS } from "../../text/most-parts.ts";
import { positionsIn } from "../../text/position.ts";

/** A remark in a paper that suppresses what a check finds beside it. */
export interface SuppressionRemark extends Pick<Problem, "line" | "column" | "page"> {
  /** A number, as written, or the kind of a problem. */
  readonly what: string;
  /** Missing if none is given: then nothing is suppressed. */
  readonly reason?: string;
  /** The last line that it covers: the one after it. */
  readonly lastLine: number;
}

// `<!-- drs-allow 25-25973: not in the information system -->`, also over lines. Not: `<!-- allow 25-25973 -->`.
const remark = /^<!--\s*drs-allow(?![\w-])([^:\n]{0,80}):?([\s\S]{0,400}?)-->$/;

/** The remarks in a file's text, for their own lines and the next one. Of very many only the first excuse anything. */
export function findSuppressionRemarks(text: string): SuppressionRemark[] {
  if (!text.includes("drs-allow")) return [];
  const position = positionsIn(text);
  const remarks = findComments(text).flatMap(({ start, end }) => {
    const [, what, reason = ""] = remark.exec(text.slice(start, end)) ?? [];
    if (what === undefined) return [];
    const lastLine = position(end - 1).line + 1;
    const why = reason.trim().replace(/\s+/g, " ");
    return { what: what.trim(), ...(why !== "" && { reason: why }), ...position(start), lastLine };
  });
  return remarks.slice(0, MOST_PARTS);
}
