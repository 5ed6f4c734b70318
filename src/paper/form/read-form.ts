import type { Line } from "../lines.ts";
import { unfinishedPhrase } from "../title-line.ts";
import { emptyReading, type FormReading, lengthen } from "./form-reading.ts";
import { readLine } from "./line-readers.ts";
import { type FormContext, isOpenOffice, splitAtLabels } from "./shapes.ts";

/**
 * Reads a form line by line until one comes that no label, shape or place explains: the subject. Labels without a value
 * stay open until a line of the right shape comes, in the order of the labels.
 */
export function readForm(
  lines: readonly Line[],
  end: number,
  context: FormContext,
): { readonly reading: FormReading; readonly subjectLine: number } {
  const reading = emptyReading();
  for (let at = 0; at < end; at++) {
    const line = lines[at];
    if (!line) break;
    if (goesOn(reading, line)) continue;
    if (isLabelledSubject(line, context)) return { reading, subjectLine: at };
    const next = lines.slice(at + 1).find(({ text }) => text !== "");
    const around = { isBelowGap: lines[at - 1]?.text === "", next: next?.text ?? "" };
    const isRead = splitAtLabels(line, context.form).map((part) => readLine(reading, part, { ...context, ...around }));
    if (!isRead.every(Boolean)) return { reading, subjectLine: at };
  }
  return { reading, subjectLine: end };
}

/** `Thema: Radweg`. */
function isLabelledSubject({ text }: Line, { vocabulary }: FormContext): boolean {
  const label = vocabulary.parseLabel(text);
  return label?.field === "betreff" && label.length < text.length;
}

/** Whether a line is blank, which ends a value but for half a committee, or goes on with the office above it. */
function goesOn(reading: FormReading, line: Line): boolean {
  const { growing, values } = reading;
  const last = growing?.at(-1)?.text ?? "";
  if (line.text === "") {
    if (growing !== values.committee || !unfinishedPhrase.test(last)) reading.growing = undefined;
    return true;
  }
  if (!growing || growing !== values.office || !isOpenOffice(last, line.text)) return false;
  lengthen(growing, line);
  return true;
}
