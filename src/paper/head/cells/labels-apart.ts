import { L } from "../../../text/letters.ts";
import { cutLine, type Line } from "../../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { parseTitleLine } from "../title-line.ts";

// Heads have some 60 lines; longer lines, in characters, hold text.
const LONGEST_HEAD = 60;
const LONGEST_LINE = 140;
// `Beschlussvorlage (öffentlich) Drucksachen-Nr.`, whose value stands below.
const numberLabelAtEnd = new RegExp(
  `(?<=^[${L}][${L} ()-]{3,50}) (?:Drucksachen?|Vorlagen?|Sitzungsvorlagen?)(?:[- ]?(?:Nr|Nummer))?[.:]{0,2}$`,
  "u",
);

/** The lines of a head, those cut in which one label, or the paper's kind, stands before another: `Bearbeiter: Frau Alt Datum: 8.3.2024`. */
export function withLabelsApart(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const cut = lines.slice(0, LONGEST_HEAD).flatMap((line) => partsOf(line, vocabulary));
  return [...cut, ...lines.slice(LONGEST_HEAD)];
}

function partsOf(line: Line, vocabulary: Vocabulary): Line[] {
  const { text } = line;
  if (text.length > LONGEST_LINE || !/[.:r] |[:.r]$/.test(text)) return [line];
  const { field, length = 0 } = vocabulary.parseLabel(text) ?? {};
  if (field === "betreff") return [line];
  // `Sitzung am:` is one label.
  const starts = text.includes(":") ? vocabulary.runningStarts(`${text} `).filter((start) => start > length) : [];
  const label = numberLabelAtEnd.exec(text)?.index;
  const found = starts.length === 0 && label !== undefined ? [label + 1] : starts;
  const [first] = found;
  if (first === undefined) return [line];
  const before = cutLine(line, [first])[0];
  const isApart = field !== undefined || (before && parseTitleLine(before, vocabulary)?.kind !== undefined);
  return isApart ? cutLine(line, found) : [line];
}
