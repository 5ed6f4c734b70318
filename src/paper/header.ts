import type { LabelledField } from "../municipality/municipality.ts";
import { type KindLine, readKindLine } from "./kind.ts";
import { joinLines, type Line, type Placed, restOfLine } from "./lines.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a paper's head holds, before it is understood: labelled values and the lines that need no label. */
export interface Header {
  /** The lines behind each label, the label's own line first; where a label occurs twice, the first that has a value. */
  readonly values: Readonly<Partial<Record<LabelledField, readonly Line[]>>>;
  /** `Anfrage (öffentlich)`, `Vorlage - 18-09238`. */
  readonly kindLines: readonly KindLine[];
  /** Lines that hold a number, or what should be one, and nothing else. */
  readonly numberLines: readonly Line[];
  /** Lines above the first label that are none of these: addressees and titles of letters. */
  readonly freeLines: readonly Line[];
  /** The line behind the head: the first heading, or the end of what could be a head. */
  readonly endLine: number;
}

// A head without any heading behind it is not looked for beyond a long first page.
const LONGEST_HEAD = 80;
// `22-18940`, and with a digit too many, `24-239911`. Not: `0531-2512246`, `14.06.2022`.
const numberAlone = /^(?!0)\d{1,4} ?[-‐-―/] ?\d{2,8}(?: ?[-‐-―/] ?\d{1,4})*$/u;

export function findHeader(lines: readonly Line[], vocabulary: Vocabulary): Header {
  const endLine = findEnd(lines, vocabulary);
  const head = splitJammed(lines.slice(0, endLine), vocabulary);
  const values: Partial<Record<LabelledField, readonly Line[]>> = {};
  const kindLines: KindLine[] = [];
  const numberLines: Line[] = [];
  const freeLines: Line[] = [];
  for (let i = 0; i < head.length; i++) {
    const line = head[i];
    if (!line || line.text === "") continue;
    const label = vocabulary.readLabel(line.text);
    const kindLine = readKindLine(line, vocabulary);
    if (label) {
      const block = valueLines(head, i, label, vocabulary);
      if (!values[label.field]?.some(({ text }) => text !== "")) values[label.field] = block.lines;
      i = block.last;
    } else if (kindLine) kindLines.push(kindLine);
    else if (numberAlone.test(line.text)) numberLines.push(line);
    else if (Object.keys(values).length === 0) freeLines.push(line);
  }
  return { values, kindLines, numberLines, freeLines, endLine };
}

function findEnd(lines: readonly Line[], { readHeading, readKind }: Vocabulary): number {
  // `Stellungnahme` alone, without a colon, is the paper's kind as long as no other heading came.
  const isHeading = ({ text }: Line): boolean =>
    readHeading(text) !== undefined && !readKind(/:/.test(text) ? "" : text);
  const first = lines.findIndex(isHeading);
  return first < 0 ? Math.min(lines.length, LONGEST_HEAD) : first;
}

/** `Status:öffentlichVorlage-Art:Antrag (öffentlich)` becomes two lines. */
function splitJammed(lines: readonly Line[], { readLabel, labelStarts }: Vocabulary): Line[] {
  return lines.flatMap((line) => {
    if (!readLabel(line.text)) return [line];
    const starts = [0, ...labelStarts(line.text)];
    return starts.map((start, i) => {
      const end = starts[i + 1] ?? line.text.length;
      return { text: line.text.slice(start, end), start: line.start + start, end: line.start + end };
    });
  });
}

interface Label {
  readonly field: LabelledField;
  readonly length: number;
}

/** The lines of a label's value, and the index of the last line that belongs to it. */
function valueLines(
  head: readonly Line[],
  at: number,
  { field, length }: Label,
  vocabulary: Vocabulary,
): { lines: Line[]; last: number } {
  const labelLine = head[at] ?? { text: "", start: 0, end: 0 };
  const isListed = /^[-•]/.test(labelLine.text);
  const first = restOfLine(labelLine, length);
  const lines = [first];
  let last = at;
  for (let i = at + 1; i < head.length; i++) {
    const line = head[i];
    if (!line) break;
    const next = vocabulary.readLabel(line.text);
    if (next && !(field === "beratungsfolge" && next.field === "status")) break;
    if (field !== "beratungsfolge") {
      if (line.text !== "" && (readKindLine(line, vocabulary) || numberAlone.test(line.text))) break;
      if (line.text === "" && endsAtBlank(field, lines)) break;
    }
    lines.push(isListed ? restOfLine(line, /^[-•] ?/.exec(line.text)?.[0].length ?? 0) : line);
    last = i;
  }
  return { lines, last };
}

/** A blank line ends a value, but not the one between label and value, and not between senders. */
function endsAtBlank(field: LabelledField, lines: readonly Line[]): boolean {
  return field !== "sender" && field !== "recipient" && lines.some(({ text }) => text !== "");
}

/** A labelled value on one or several lines, joined. */
export function labelledValue(header: Header, field: LabelledField): Placed<string> | undefined {
  return joinLines(header.values[field] ?? []);
}
