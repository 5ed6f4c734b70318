import type { Line } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

// If no heading follows, the head is not looked for beyond a long first page.
const LONGEST_HEAD = 80;

/** The line below a head: its text's first heading. */
export function headEnd(lines: readonly Line[], vocabulary: Vocabulary): number {
  const { parseHeading, parseKind } = vocabulary;
  // `Stellungnahme` alone, without a colon, is the paper's kind as long as no other heading came.
  const isHeading = ({ text }: Line, i: number): boolean =>
    parseHeading(text) !== undefined &&
    !titles.test(text) &&
    !parseKind(/:/.test(text) ? "" : text) &&
    !isDecision(lines, i, vocabulary);
  const first = lines.findIndex(isHeading);
  return first < 0 ? Math.min(lines.length, LONGEST_HEAD) : first;
}

// `Beschlussempfehlung: Handzeichen:`, titles of columns.
const titles = /^[^:]{3,40}: [^:]{3,40}:$/;

// A decision's title. With labels below it is no heading.
const decision = /^Beschluss$/i;

/** Whether a line says that a paper is a decision: its labels stand below. */
export function isDecision(lines: readonly Line[], at: number, { parseLabel }: Vocabulary): boolean {
  if (!decision.test(lines[at]?.text ?? "")) return false;
  const below = lines.slice(at + 1).find(({ text }) => text !== "");
  return below?.text.includes(":") === true && parseLabel(below.text) !== undefined;
}
