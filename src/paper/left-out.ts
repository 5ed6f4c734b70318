import { isYearPair } from "../drucksache/plausible.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { findDate } from "../text/dates.ts";
import { type Line, partOfLine } from "../text/lines.ts";
import type { Position } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import type { Header } from "./head/header.ts";
import { findLayout } from "./head/layout.ts";
import { unsureNumberInFileName } from "./head/number-in-name.ts";
import { numbersIn } from "./head/number-line.ts";
import { readable } from "./head/readable.ts";
import { isSitting } from "./head/sittings.ts";
import { possibleTitles } from "./head/unlabelled-title.ts";
import { type PaperText, textOf } from "./paper-text.ts";
import type { Paper } from "./record.ts";
import type { Source } from "./source.ts";
import { vocabularyOf } from "./vocabulary/vocabulary.ts";

/** Why something was not taken for a field. */
export type LeftOutReason =
  /** A number without a line of its own: it may be another paper's. */
  | "number-amid-text"
  /** What stands alone may be two years as well. */
  | "years"
  /** The file's name begins with what is a number only after a word. */
  | "number-in-name"
  /** One of several paragraphs that nothing explains. */
  | "several-titles"
  /** No word says that it is the paper's date. */
  | "date-without-label"
  /** A committee with a day, in no table of sittings that is read. */
  | "no-table";

/** What a head holds that may be a field which the record lacks; without a place what the file's name holds. */
export interface LeftOut extends Partial<Position> {
  readonly file: string;
  readonly field: "drucksache" | "betreff" | "date" | "beratungsfolge";
  readonly text: string;
  readonly reason: LeftOutReason;
}

// Of one field. More say nothing more.
const MOST = 3;

/** What was seen in a paper's head and not taken, because it is not sure; nothing of fields that were found. */
export function leftOutOf(source: Source, paper: Paper, municipality: Municipality): LeftOut[] {
  if (paper.kind === "anlage" || paper.kind === "protokoll") return [];
  const cleaned = textOf(source);
  const text = municipality.form ? cleaned : readable(cleaned, vocabularyOf(municipality));
  const { header } = findLayout(text, municipality);
  const lines = text.lines.slice(0, header.endLine);
  const found: Found[] = [
    ...(paper.drucksache === undefined ? numbersLeft(lines, municipality) : []),
    ...(paper.betreff === undefined ? titlesLeft(header) : []),
    ...(paper.date === undefined ? datesLeft(lines, text, paper) : []),
    ...(paper.beratungsfolge.length === 0 ? sittingsLeft(lines) : []),
  ];
  const inText = found.map(({ field, at, reason }) => {
    const { start } = text.toRaw(at);
    return { file: source.file, field, text: at.text, reason, ...text.position(start) };
  });
  return [...nameLeft(source, paper, municipality), ...inText];
}

type Found = Pick<LeftOut, "field" | "reason"> & { readonly at: Line };

function nameLeft({ file }: Source, { drucksache, belongsTo }: Paper, { numbers }: Municipality): LeftOut[] {
  const text = (drucksache ?? belongsTo) === undefined ? unsureNumberInFileName(file, numbers) : undefined;
  return text === undefined ? [] : [{ file, field: "drucksache", text, reason: "number-in-name" }];
}

function numbersLeft(lines: readonly Line[], { numbers }: Municipality): Found[] {
  const found = lines.flatMap((line) => numbersIn(line, numbers)).slice(0, MOST);
  return found.map((at) => ({ field: "drucksache", reason: isYearPair(at.text) ? "years" : "number-amid-text", at }));
}

function titlesLeft(header: Header): Found[] {
  const { titles, isSure, last } = possibleTitles(header);
  if (isSure || last) return [];
  const found = titles.slice(0, MOST).map(({ value, start, end }) => ({ text: value, start, end }));
  return found.map((at) => ({ field: "betreff", reason: "several-titles", at }));
}

function datesLeft(lines: readonly Line[], { toRaw }: PaperText, { places, beratungsfolge }: Paper): Found[] {
  const taken: readonly Span[] = [...beratungsfolge, ...Object.values(places)];
  const found = lines.flatMap((line): Line[] => {
    const date = findDate(line.text);
    return date?.iso ? [partOfLine(line, date.index, date.index + date.written.length)] : [];
  });
  const free = found.filter((date) => {
    const { start } = toRaw(date);
    return !isSittingIn(lines, date) && !taken.some((place) => start >= place.start && start < place.end);
  });
  return free.slice(0, MOST).map((at) => ({ field: "date", reason: "date-without-label", at }));
}

/** A committee's day is none of the paper's dates. */
const isSittingIn = (lines: readonly Line[], { start, end }: Span): boolean =>
  lines.some((line) => line.start <= start && end <= line.end && isSitting(line));

function sittingsLeft(lines: readonly Line[]): Found[] {
  const found = lines.filter(isSitting).slice(0, MOST);
  return found.map((at) => ({ field: "beratungsfolge", reason: "no-table", at }));
}
