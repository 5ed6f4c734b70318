import type { Municipality } from "../../municipality/municipality.ts";
import { spanOf } from "../../text/span.ts";
import type { PaperText } from "../paper-text.ts";
import { formVocabularyOf } from "../vocabulary/form-vocabulary.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import { findAnnouncement } from "./announcement.ts";
import { findForm } from "./form/find-form.ts";
import { findHeader, type Header } from "./header.ts";
import { findMinutes } from "./minutes.ts";
import { findRunningHead } from "./running-text.ts";
import { findTabledHead } from "./tabled-head.ts";

/** A paper's head, and its sort: that of minutes, an invitation or notice, a printed form, or labels and a letter's lines. */
export interface Layout {
  readonly header: Header;
  readonly sort: "minutes" | "announcement" | "form" | "labels";
  /** Where the kind is printed after the text, as PDF extraction may leave it: text and signatures end there. */
  readonly titleBelow?: number;
}

export function findLayout({ lines, isRunning }: PaperText, municipality: Municipality): Layout {
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
  if (!header) return { header: findHeader(lines, vocabulary), sort: "labels" };
  const textStart = lines[header.endLine]?.start ?? 0;
  const below = header.titleLines.map(({ line }) => spanOf(line)).find(({ start }) => start > textStart);
  return { header, sort: "form", ...(below ? { titleBelow: below.start } : {}) };
}
