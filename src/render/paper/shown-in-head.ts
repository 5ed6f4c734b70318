import { type PrintedWords, printedLabels } from "../../municipality/printed-labels.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";
import { type EditedText, editedOffset } from "../../text/edited-text.ts";
import type { Line } from "../../text/lines.ts";
import { titleOf } from "../paper-line.ts";
import { headRows, kindLine } from "./paper-head.ts";

/**
 * The lines of a text's head that say nothing else than the head that is printed above the text: values that it shows, and
 * labels. Other lines of the head are part of the text, whatever they are.
 *
 * @param town whose labels and column titles say nothing without their values
 */
export function linesShownInHead(
  paper: Paper,
  { edited, lines, town }: { edited: EditedText; lines: readonly Line[]; town: PrintedWords | undefined },
): Set<Line> {
  const end = headEnd(paper, edited);
  const labels = town ? printedLabels(town) : [];
  const title = [...numbersOf(paper), kindLine(paper), titleOf(paper)];
  // The papers are German, whatever language the head is printed in.
  const known = new Set([...title, ...headRows(paper, "de").flat(2), ...labels].flatMap(wordsOf));
  const dates = [paper.places.date, paper.places.submitted].flatMap((place) =>
    place ? { start: editedOffset(edited, place.start), end: editedOffset(edited, place.end) } : [],
  );
  const shown = new Set<Line>();
  for (const line of lines) {
    let text = line.text;
    // The head prints dates in another form.
    for (const date of dates) {
      if (date.start >= line.start && date.end <= line.end)
        text = line.text.replace(edited.text.slice(date.start, date.end), " ");
    }
    if (wordsOf(text).every((word) => known.has(word) || word === CROSS)) {
      if (!isLetterhead(line.text, paper, town)) shown.add(line);
    }
    // What stands below the last field is the text, but for the rest of its table.
    else if (line.start >= end) break;
  }
  keepLabels(shown, lines);
  return shown;
}

/** A label stays above a value that is part of the text: `Gremium:`, `12. Sitzung des Rates`. */
function keepLabels(shown: Set<Line>, lines: readonly Line[]): void {
  for (const [i, line] of lines.entries()) {
    const below = lines[i + 1];
    const isLabel = shown.has(line) && /:\s*$/.test(line.text);
    if (isLabel && below && below.text.trim() !== "" && !shown.has(below)) shown.delete(line);
  }
}

/** Whether a line says whose paper it is, and is none of the senders: `Stadt Musterstadt` may stand in the subject as well. */
function isLetterhead(text: string, { sender }: Paper, town: PrintedWords | undefined): boolean {
  const line = text.trim().toLowerCase();
  const isValue = sender.some((name) => name.toLowerCase() === line);
  return !isValue && (town?.form?.letterhead ?? []).some((name) => name.toLowerCase() === line);
}

// What a table of stations has in the column of its status.
const CROSS = "x";

/** Words and numbers, as the head and the text may spell them: `03` and `3` are one. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ""));
}

/** After the last field of the head. A letter's senders and date may stand at its end: they are no part of the head. */
function headEnd({ places, beratungsfolge, sections, questions, answers }: Paper, edited: EditedText): number {
  const firstPart = Math.min(...[...sections, ...questions, ...answers].map(({ start }) => start));
  const { drucksache, kind, betreff, recipient, submitted, office } = places;
  const ends = [drucksache, kind, betreff, recipient, submitted, office, ...beratungsfolge].flatMap(
    (place) => place?.end ?? [],
  );
  return editedOffset(edited, Math.max(0, ...ends.filter((end) => end <= firstPart)));
}
