import { type FoundDate, findLabelledDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Header } from "./header.ts";
import { closingDay, findDateLine, type Letter } from "./letter.ts";

/**
 * The date after its label, in a cell of its own, beside the number, or after a place:
 * `Braunschweig, den 1. März 2024`.
 *
 * @param beside what holds it where no other is found
 */
export function dateOf(
  header: Header,
  { letter, inCell, beside }: { letter: Letter | undefined; inCell: Line | undefined; beside: readonly Line[] },
  lines: readonly Line[],
): (FoundDate & Span) | undefined {
  const labelled = header.values.date?.filter(({ text }) => text !== "") ?? [];
  const unlabelled =
    letter?.date ??
    inCell ??
    (header.isComplete
      ? undefined
      : (findDateLine(lines, header.endLine) ?? loneDay(header) ?? closingDayOf(header, lines)));
  const dateLines = labelled.length > 0 ? labelled : [unlabelled ?? beside].flat();
  const date = dateIn(dateLines);
  // The place that a letter names is part of its date.
  return date && letter && dateLines.includes(letter.date) ? { ...date, ...spanOf(letter.date) } : date;
}

// `Vorlage 07/2024 zur Verbandsversammlung`.
const named = new RegExp(
  `^(?:[${L}]*(?:vorlage|drucksache)|Vorlage|Drucksache|Antrag|Anfrage)(?:[- ]?Nr\\.?)? ?[A-Z\\d/.-]*\\d`,
);

/** Whether a head says what a text is, or has a label or a number. */
const isOfPaper = ({ isNamed, titleLines, numberLines, freeLines, values }: Header): boolean =>
  isNamed === true ||
  freeLines.some(({ text }) => named.test(text)) ||
  titleLines.length + numberLines.length + Object.keys(values).length > 0;

/** The one day that has a line to itself; of several none is surely the paper's. */
function loneDay(header: Header): Line | undefined {
  const { dayLines = [] } = header;
  if (!isOfPaper(header)) return undefined;
  const [first, ...others] = dayLines;
  return first && others.every(({ text }) => text === first.text) ? first : undefined;
}

/** The day beside the signature, where no other stands in the head. */
function closingDayOf(header: Header, lines: readonly Line[]): Line | undefined {
  return isOfPaper(header) && (header.dayLines ?? []).length === 0
    ? closingDay(lines.slice(header.endLine))
    : undefined;
}

/** The first date of lines that are labelled as one. */
export function dateIn(lines: readonly Line[]): (FoundDate & Span) | undefined {
  for (const line of lines) {
    const date = findLabelledDate(line.text);
    const start = line.start + (date?.index ?? 0);
    if (date) return { ...date, start, end: start + date.written.length };
  }
  return undefined;
}
