import { afterIssuer } from "../../../text/letterhead.ts";
import { L } from "../../../text/letters.ts";
import { cutLine, type Line } from "../../../text/lines.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { parseAccess, parseTitleLine } from "../title-line.ts";

// Heads have some 60 lines; longer lines, in characters, hold text.
const LONGEST_HEAD = 60;
const LONGEST_LINE = 140;

/** The lines of a head, those cut in which one label, or the paper's kind, stands before another: `Bearbeiter: Frau Alt Datum: 8.3.2024`. */
export function withLabelsApart(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const cut = lines.slice(0, LONGEST_HEAD).flatMap((line) => partsOf(line, vocabulary));
  return [...cut, ...lines.slice(LONGEST_HEAD)];
}

function partsOf(line: Line, vocabulary: Vocabulary): readonly Line[] {
  if (line.text.length > LONGEST_LINE) return [line];
  const issued = afterIssuer(line.text);
  if (issued !== undefined) return cutLine(line, [issued]);
  const starts = line.text.includes(":") ? labelsWithin(line.text, vocabulary) : [];
  if (starts.length === 0) return withNumberLabelApart(line, vocabulary);
  const parts = cutLine(line, starts);
  // `Gremium: Sitzungstermin: Behandlung:` are titles of columns.
  return parts.slice(0, -1).some(({ text }) => text.endsWith(":")) ? [line] : parts;
}

/** Where labels begin after a label with its value, or after the paper's kind. */
function labelsWithin(text: string, vocabulary: Vocabulary): number[] {
  const label = vocabulary.parseLabel(text);
  if (label?.field === "betreff") return [];
  const title = label ? undefined : vocabulary.parseTitleStart(text);
  const length = label?.length ?? title?.length;
  // `Sitzung am:` is one label. Not: `Antrag auf Zuschuss; Betrag: 500 €`.
  const starts = length === undefined ? [] : vocabulary.runningStarts(`${text} `).filter((start) => start > length);
  const before = text.slice(0, starts[0]).trim();
  const isKind =
    label !== undefined || parseTitleLine({ text: before, start: 0, end: before.length }, vocabulary)?.kind;
  return isKind ? starts : [];
}

// `Drucksachen-Nr.`, `Vorlage-Nr:`.
const numberLabel = / (?:Sitzungsvorlagen?|Drucksachen?|Vorlagen?)(?:[- ]?(Nr|Nummer))?[.:]{0,2}$/;
const words = new RegExp(`^[${L}][${L} ()-]{3,50}$`, "u");
// In characters, such a label.
const LONGEST_LABEL = 26;

/** `Beschlussvorlage (öffentlich) Drucksachen-Nr.`, whose value stands below, becomes two lines. */
function withNumberLabelApart(line: Line, vocabulary: Vocabulary): readonly Line[] {
  const tail = Math.max(0, line.text.length - LONGEST_LABEL);
  const [label, nr] = numberLabel.exec(line.text.slice(tail)) ?? [];
  if (label === undefined) return [line];
  const parts = cutLine(line, [line.text.length - label.length + 1]);
  const [before] = parts;
  if (!before || !words.test(before.text)) return [line];
  const isTitle = parseAccess(before) !== undefined || parseTitleLine(before, vocabulary)?.kind !== undefined;
  return isTitle || nr !== undefined ? parts : [line];
}
