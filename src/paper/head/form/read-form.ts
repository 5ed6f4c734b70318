import { L, Lu } from "../../../text/letters.ts";
import type { Line } from "../../../text/lines.ts";
import { unfinishedPhrase } from "../title-line.ts";
import { emptyReading, type FormReading, lengthen } from "./form-reading.ts";
import { readLine } from "./line-readers.ts";
import { type FormContext, isOpenOffice, splitAtLabels } from "./shapes.ts";

// In lines. Above the title and the first label there may be a letter's head or a subject, but no text.
const MOST_UNCLAIMED = 15;

/**
 * Reads a form line by line until one that no label, shape or place explains: the subject. Labels without a value
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
    if (goesOn(reading, line) || isRestOfOffice(reading, lines, at, context)) continue;
    if (isLabelledSubject(line, context) && !isAboveLabels(reading, lines, at, context))
      return { reading, subjectLine: at };
    const { form, vocabulary } = context;
    const parts = splitAtLabels(line, form);
    const isBelowGap = lines[at - 1]?.text === "";
    const around = { form, vocabulary, isBelowGap, isBesideLabel: parts.length > 1, next: nextText(lines, at) };
    const isRead = parts.map((part) => readLine(reading, part, around));
    if (!isRead.every(Boolean)) return { reading, subjectLine: at };
    if (reading.unclaimed.length > MOST_UNCLAIMED) break;
  }
  return { reading, subjectLine: end };
}

/** The first line below that is not blank. */
function nextText(lines: readonly Line[], at: number): string {
  let next = at + 1;
  while (lines[next]?.text === "") next++;
  return lines[next]?.text ?? "";
}

/** `Thema: Radweg`. */
function isLabelledSubject({ text }: Line, { vocabulary }: FormContext): boolean {
  const label = vocabulary.parseLabel(text);
  return label?.field === "betreff" && label.length < text.length;
}

// In lines.
const LONGEST_SUBJECT = 3;

/** Whether a subject is the first of the labels, and that of the number follows below it. */
function isAboveLabels(reading: FormReading, lines: readonly Line[], at: number, { form }: FormContext): boolean {
  if (reading.isLabelled) return false;
  const below = lines.slice(at + 1, at + 1 + LONGEST_SUBJECT).flatMap((line) => splitAtLabels(line, form));
  return below.some(({ text }) => form.parseLabel(text)?.field === "drucksache");
}

// `Karlsruhe` below `Dienststelle: Team Sauberes`. Not: a subject.
const shortName = new RegExp(`^[${Lu}][${L} -]{2,40}$`, "u");

/** Whether a line ends the name of an office above it: a short one before a blank line, below which the subject comes. */
function isRestOfOffice(reading: FormReading, lines: readonly Line[], at: number, { form }: FormContext): boolean {
  const { growing, values } = reading;
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !line || !growing || growing !== values.office || below?.text !== "") return false;
  // A department is named by its number. Where labels stand apart from their values, the subject follows the office.
  const isNamed = form.parseLabel(above.text)?.field === "office" && !/Dez/.test(above.text);
  if (!isNamed || !shortName.test(line.text)) return false;
  const next = nextText(lines, at);
  if (form.parseLabel(line.text) || form.parseLabel(next) || form.parseColumns(next).length > 0) return false;
  lengthen(growing, line);
  return true;
}

/** Whether a line is blank, which ends any value but an unfinished committee, or continues the office above it. */
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
