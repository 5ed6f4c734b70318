import type { Problem } from "../../problem/problem.ts";
import { positionsIn } from "../../text/position.ts";

/** A remark in a paper that suppresses what a check finds beside it. */
export interface SuppressionRemark extends Pick<Problem, "line" | "column"> {
  /** A number, as written, or the kind of a problem. */
  readonly what: string;
  /** Missing if none is given: then nothing is suppressed. */
  readonly reason?: string;
  /** The last line that it covers: the one after it. */
  readonly lastLine: number;
}

// `<!-- drs-allow 25-25973: not in the information system -->`, also over lines. Not: `<!-- allow 25-25973 -->`.
const remark = /<!--\s*drs-allow(?![\w-])((?:(?!-->)[^:\n]){0,80}):?([\s\S]{0,400}?)-->/g;

/** The remarks in a file's text, for their own lines and the next one. */
export function findSuppressionRemarks(text: string): SuppressionRemark[] {
  if (!text.includes("drs-allow")) return [];
  const position = positionsIn(text);
  return Array.from(text.matchAll(remark), ({ index, 0: whole, 1: what = "", 2: reason = "" }) => ({
    what: what.trim(),
    ...(reason.trim() === "" ? {} : { reason: reason.trim().replace(/\s+/g, " ") }),
    ...position(index),
    lastLine: position(index + whole.length - 1).line + 1,
  }));
}
