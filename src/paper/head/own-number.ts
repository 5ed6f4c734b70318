import { parseNumber } from "../../drucksache/canonical.ts";
import { parseNumbers } from "../../drucksache/parse-numbers.ts";
import { isYearPair } from "../../drucksache/plausible.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { DASH, DASHES } from "../../text/dash.ts";
import { rawSpan } from "../../text/edited-text.ts";
import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Placed, Span } from "../../text/span.ts";
import type { PaperText } from "../paper-text.ts";
import type { PaperKind } from "../record.ts";
import type { Source } from "../source.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import type { ParsedFrontMatter } from "./front-matter.ts";
import type { Header } from "./header.ts";
import { labelledValue } from "./header.ts";
import { numberInFileName } from "./number-in-name.ts";
import { findNumberLine, type NumberLine } from "./number-line.ts";

/** The paper's own number: what it is, who says so, and where; offsets in the raw text. */
export interface OwnNumber {
  readonly drucksache?: string;
  /** The other numbers in the same place, if there are several. */
  readonly otherNumbers?: readonly string[];
  readonly drucksacheFrom?: "text" | "front-matter" | "filename";
  readonly place?: Span;
  /** Where all of them stand, if there are several. */
  readonly listed?: Span;
  /** The number that the paper itself prints, where front matter gives another one. */
  readonly printed?: string;
  /** The kind beside the number, in a line of the head or a running page header. */
  readonly kind?: PaperKind;
  /** The date beside the number; offsets in the cleaned text. */
  readonly day?: Line;
  /** What is printed in the number's place but does not have the town's form. */
  readonly malformed?: Placed<string>;
}

/** Front matter counts before the text, and the text before the file's name. */
export function findOwnNumber(
  source: Source,
  { front, header, text }: { front: ParsedFrontMatter; header: Header; text: PaperText },
  municipality: Municipality,
): OwnNumber {
  const { edited, lines } = text;
  const { number, malformed } = numberInHead(header, lines, municipality);
  const running = number ? undefined : numberInRunningHeader(source, municipality);
  const besides = running?.kind ?? number?.kind;
  const beside = { ...(besides && { kind: besides }), ...(number?.day && { day: number.day }) };
  const odd = malformed
    ? { malformed: { value: malformed.text, ...rawSpan(edited, malformed.start, malformed.end) } }
    : {};
  const { drucksache } = front.fields;
  if (drucksache !== undefined) {
    const printed = number?.value ?? running?.value;
    return {
      drucksache,
      drucksacheFrom: "front-matter",
      ...(printed === undefined ? {} : { printed }),
      ...(front.places.drucksache ? { place: front.places.drucksache } : {}),
      ...beside,
    };
  }
  if (number)
    return {
      drucksache: number.value,
      ...(number.others && { otherNumbers: number.others }),
      ...(number.listed && { listed: rawSpan(edited, number.listed.start, number.listed.end) }),
      drucksacheFrom: "text",
      place: rawSpan(edited, number.start, number.end),
      ...beside,
    };
  if (running)
    return {
      drucksache: running.value,
      drucksacheFrom: "text",
      place: { start: running.start, end: running.end },
      ...beside,
    };
  // The file of what belongs to a paper is often named for that paper.
  const inName = front.fields.belongsTo === undefined ? numberInFileName(source.file, municipality.numbers) : undefined;
  return { ...(inName === undefined ? {} : { drucksache: inName, drucksacheFrom: "filename" }), ...odd };
}

/** The number in the head, or what is printed in its place if it does not have the town's form. */
function numberInHead(
  header: Header,
  lines: readonly Line[],
  municipality: Municipality,
): { number?: NumberLine; malformed?: Line } {
  const { numbers } = municipality;
  const labelled = labelledValue(header, "drucksache");
  const cell = labelled && { text: labelled.value, start: labelled.start, end: labelled.end };
  const [first, ...others] = cell ? parseNumbers(numbers, cell.text) : [];
  if (cell && first !== undefined && others.length > 0) {
    let length = first.length;
    while (length < cell.text.length && parseNumber(numbers, cell.text.slice(0, length)) !== first) length++;
    const listed = { start: cell.start, end: cell.end };
    return { number: { value: first, others, listed, start: cell.start, end: cell.start + length } };
  }
  const candidates: Line[] = [
    ...(cell ? [cell] : []),
    ...header.titleLines.flatMap(({ number }) => number ?? []),
    ...cellsOf(header, municipality),
  ];
  for (const { text, start, end } of candidates) {
    const value = parseNumber(numbers, text);
    if (value === undefined) continue;
    const others = isTitledForm(header, municipality) ? columnBelow(header.numberLines, value, numbers) : [];
    if (others.length === 0) return { number: { value, start, end } };
    const last = Math.max(...header.numberLines.map((line) => line.end));
    return { number: { value, others, listed: { start, end: last }, start, end } };
  }
  const number = findNumberLine(lines.slice(0, header.endLine), numbers, vocabularyOf(municipality));
  if (number) return { number };
  const malformed = candidates.find(({ text }) => /\d/.test(text));
  return malformed ? { malformed } : {};
}

const isTitledForm = ({ titleLines }: Header, { form }: Municipality): boolean =>
  form !== undefined && titleLines.length > 0;

/**
 * The lines of the head that are a number and nothing else. In a form that says what it is, a number's cell is apart from its
 * label; elsewhere `2024/2025` alone is no number, and several are a list of other papers.
 */
function cellsOf(header: Header, municipality: Municipality): readonly Line[] {
  const { numberLines } = header;
  if (isTitledForm(header, municipality)) return numberLines;
  const cells = numberLines.filter(({ text }) => !isYearPair(text));
  const isList = municipality.form !== undefined && new Set(cells.map(({ text }) => text)).size > 1;
  return isList ? [] : cells;
}

/** The other numbers of a paper under several, each on a line of its own: `2017/0098`, below it `2017/0096`. */
function columnBelow(cells: readonly Line[], value: string, numbers: Municipality["numbers"]): string[] {
  const found = cells.flatMap(({ text }) =>
    isYearPair(text) || /^\d+$/u.test(text) ? [] : (parseNumber(numbers, text) ?? []),
  );
  return [...new Set(found)].filter((number) => number !== value);
}

// `Stellungnahme - 24-24242-01`, alone on a line, at the top of every page: the number at the line's end, then what
// stands before it.
const numberAtEnd = new RegExp(String.raw` ${DASH} (\d[\d/${DASHES}]{3,20})[ \t*]*$`, "gmu");
const kindAtStart = new RegExp(
  String.raw`(?:^|[\n\r\f])[ \t*#]*([${L}][${L} ]{3,60}?)(?: ?\((?:nicht)?öffentlich\))?$`,
  "u",
);

/** Kind and number from a running page header; offsets in the raw text. */
function numberInRunningHeader(
  { text: raw, bodyStart }: Source,
  municipality: Municipality,
): (Placed<string> & { readonly kind: PaperKind }) | undefined {
  for (const { index, 0: whole, 1: written = "" } of raw.slice(bodyStart).matchAll(numberAtEnd)) {
    const at = bodyStart + index;
    const printed = kindAtStart.exec(raw.slice(Math.max(bodyStart, at - 80), at))?.[1] ?? "";
    const kind = vocabularyOf(municipality).parseKind(printed);
    const value = kind && parseNumber(municipality.numbers, written);
    const start = at + whole.indexOf(written);
    if (kind && value !== undefined) return { value, kind, start, end: start + written.length };
  }
  return undefined;
}
