import type { Municipality } from "../../municipality/municipality.ts";
import { findDate } from "../../text/dates.ts";
import { joinLines, type Line } from "../../text/lines.ts";
import { spanOf } from "../../text/span.ts";
import type { Consultation } from "../record.ts";
import { formVocabularyOf } from "../vocabulary/form-vocabulary.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import { addressedCommittee } from "./addressed-committee.ts";
import { findAnnouncement } from "./announcement.ts";
import { findForm } from "./form/find-form.ts";
import { findHeadWithSittings } from "./head-with-sittings.ts";
import { findHeader, type Header } from "./header.ts";
import { findMinutes } from "./minutes.ts";
import type { ReadableText } from "./readable.ts";
import { findRunningHead } from "./running-text.ts";
import { inNominative } from "./session.ts";
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
  const tabled = findTabledHead(lines, vocabulary);
  if (tabled) return { header: tabled, sort: "form" };
  const header = form && findForm(lines, { form, vocabulary });
  if (!header) {
    const labels = toCells ? findHeadWithSittings(lines, { toCells, vocabulary }) : findHeader(lines, vocabulary);
    return { header: withSitting(labels, lines), sort: "labels" };
  }
  const textStart = lines[header.endLine]?.start ?? 0;
  const below = header.titleLines.map(({ line }) => spanOf(line)).find(({ start }) => start > textStart);
  return { header, sort: "form", ...(below ? { titleBelow: below.start } : {}) };
}

/** A head of labels with the sitting of which committee and day have labels. */
function withSitting(header: Header, lines: readonly Line[]): Header {
  if (header.consultations || header.values.beratungsfolge?.some(({ text }) => text !== "")) return header;
  const labelled = labelledSitting(header.values, lines.slice(0, header.endLine));
  return labelled ? { ...header, consultations: { rows: [labelled], impossible: [] } } : header;
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
