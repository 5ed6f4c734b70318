import type { Municipality } from "../../municipality/municipality.ts";
import { findDate } from "../../text/dates.ts";
import { joinLines, type Line } from "../../text/lines.ts";
import { spanOf } from "../../text/span.ts";
import type { Consultation } from "../record.ts";
import { formVocabularyOf } from "../vocabulary/form-vocabulary.ts";
import { type Vocabulary, vocabularyOf } from "../vocabulary/vocabulary.ts";
import { addressedCommittee } from "./addressed-committee.ts";
import { findAnnouncement } from "./announcement.ts";
import type { ToCells } from "./cells/cells.ts";
import { findSittingsGrid } from "./cells/sittings-grid.ts";
import { findForm } from "./form/find-form.ts";
import { findHeader, type Header } from "./header.ts";
import { findMinutes } from "./minutes.ts";
import type { ReadableText } from "./readable.ts";
import { findRunningHead } from "./running-text.ts";
import { inNominative } from "./session.ts";
import { findSittings, findSittingsTitle } from "./sittings.ts";
import { surestSittings } from "./surest-sittings.ts";
import { findTabledHead } from "./tabled-head.ts";

/** A paper's head, and its sort: that of minutes, an invitation or notice, a printed form, or labels and a letter's lines. */
export interface Layout {
  readonly header: Header;
  readonly sort: "minutes" | "announcement" | "form" | "labels";
  /** Where the kind is printed after the text, as PDF extraction may leave it: text and signatures end there. */
  readonly titleBelow?: number;
}

export function findLayout({ lines, isRunning, toCells }: ReadableText, municipality: Municipality): Layout {
  const vocabulary = vocabularyOf(municipality);
  const form = formVocabularyOf(municipality);
  const committeeOf = form?.committeeOf ?? ((name: string) => name);
  const minutes = findMinutes(lines, { vocabulary, committeeOf, hasForm: form !== undefined });
  if (minutes) return { header: minutes, sort: "minutes" };
  const announcement = form ? undefined : findAnnouncement(lines);
  if (announcement) return { header: announcement, sort: "announcement" };
  if (isRunning) return { header: findRunningHead(lines, vocabulary), sort: "labels" };
  const grid = toCells && withGrid(lines, toCells, vocabulary);
  if (grid) return { header: surestSittings(grid, lines, { toCells, vocabulary }), sort: "labels" };
  const tabled = findTabledHead(lines, vocabulary);
  if (tabled) return { header: tabled, sort: "form" };
  const header = form && findForm(lines, { form, vocabulary });
  if (!header) {
    const labelled = withSittings(findHeader(lines, vocabulary), lines);
    return { header: toCells ? surestSittings(labelled, lines, { toCells, vocabulary }) : labelled, sort: "labels" };
  }
  const textStart = lines[header.endLine]?.start ?? 0;
  const below = header.titleLines.map(({ line }) => spanOf(line)).find(({ start }) => start > textStart);
  return { header, sort: "form", ...(below ? { titleBelow: below.start } : {}) };
}

// In lines.
const LONGEST_HEAD = 80;

const isHeading = (text: string, { parseHeading, parseKind }: Vocabulary): boolean =>
  parseHeading(text) !== undefined && !parseKind(text);

/** A head whose table of sittings stands in columns: its other lines are read without the table's. */
function withGrid(lines: readonly Line[], toCells: ToCells, vocabulary: Vocabulary): Header | undefined {
  const head = lines.slice(0, LONGEST_HEAD);
  const grid = findSittingsGrid(head, toCells, (text) => isHeading(text, vocabulary));
  if (!grid) return undefined;
  const above = head.slice(0, grid.at);
  const label = above.findLastIndex(({ text }) => text !== "");
  const isLabelled = vocabulary.parseLabel(above[label]?.text ?? "")?.field === "beratungsfolge";
  const from = isLabelled ? label : grid.at;
  const start = lines[from]?.start ?? 0;
  const around = [...lines.slice(0, from), { text: "", start, end: start }, ...lines.slice(grid.end)];
  const header = findHeader(around, vocabulary);
  const end = around[header.endLine];
  const consultations = { rows: grid.rows, impossible: [] };
  const table = { start, end: lines[grid.end - 1]?.end ?? start };
  return { ...header, table, consultations, endLine: end ? lines.indexOf(end) : lines.length };
}

/** A head of labels with the sittings that stand in a table of their own, or of which committee and day have labels. */
function withSittings(header: Header, lines: readonly Line[]): Header {
  if (header.values.beratungsfolge?.some(({ text }) => text !== "")) return header;
  const head = lines.slice(0, header.endLine);
  const table = findSittingsTitle(head);
  const { rows } = table ? findSittings(head.slice(table.end)) : { rows: [] };
  const labelled = rows.length > 0 ? undefined : labelledSitting(header.values, head);
  const all = labelled ? [labelled] : rows;
  return all.length > 0 ? { ...header, consultations: { rows: all, impossible: [] } } : header;
}

/** `Gremium: Gemeinderat`, `Sitzung am: 12.03.2024`; the committee may be addressed, `für den Bauausschuss`. */
function labelledSitting(
  { committee = [], session = [] }: Header["values"],
  head: readonly Line[],
): Consultation | undefined {
  const name = joinLines(committee) ?? addressedCommittee(head);
  const day = joinLines(session);
  const date = day && findDate(day.value)?.iso;
  if (!name || !date || name.value.length > LONGEST_NAME) return undefined;
  return {
    committee: inNominative({ text: name.value }).text,
    date,
    start: Math.min(name.start, day.start),
    end: Math.max(name.end, day.end),
  };
}

// In characters.
const LONGEST_NAME = 120;
