import type { Municipality } from "../municipality/municipality.ts";
import { parseBody } from "./body/body.ts";
import { buildRecord } from "./build-record.ts";
import { findConsultations } from "./head/consultations.ts";
import { parseFrontMatter } from "./head/front-matter.ts";
import { parseHead } from "./head/head.ts";
import { findLayout } from "./head/layout.ts";
import { findOwnNumber } from "./head/own-number.ts";
import { withoutPageLabels } from "./head/page-label.ts";
import { readable } from "./head/readable.ts";
import { markdownTitle } from "./head/unlabelled-title.ts";
import { answeringKind, impliedKind, isMotion, printedKind, statedKind } from "./kind.ts";
import { withoutLateDates } from "./late-dates.ts";
import { hasNoText, textOf } from "./paper-text.ts";
import { findAskedAndAnswered } from "./questions/asked-and-answered.ts";
import { findQuestions } from "./questions/questions.ts";
import { linesBeforeReply } from "./questions/reply.ts";
import { splitQuestions } from "./questions/split-questions.ts";
import type { Paper } from "./record.ts";
import { citationsOf } from "./references/citations.ts";
import { type PaperReferences, referencesOf } from "./references/references.ts";
import type { Source } from "./source.ts";
import { vocabularyOf } from "./vocabulary/vocabulary.ts";

/**
 * A paper's record from its text and front matter. Never throws: what was not found is left out and named in
 * `problems`, next to what went wrong while reading the file.
 */
export function parsePaper(source: Source, municipality: Municipality): Paper {
  return parseWithText(source, municipality).paper;
}

/** A record together with the cleaned text that it was read from, and with what the paper names. */
export interface ParsedText {
  readonly paper: Paper;
  readonly text: string;
  readonly references: PaperReferences;
}

/** The same with what only some callers need. */
export function parseWithText(source: Source, municipality: Municipality): ParsedText {
  const vocabulary = vocabularyOf(municipality);
  const cleaned = textOf(source);
  // A printed form has ways of its own to set values apart from their labels.
  const text = municipality.form ? cleaned : readable(cleaned, vocabulary);
  const isScan = hasNoText(text);

  const front = parseFrontMatter(source, municipality);
  const layout = findLayout(text, municipality);
  const { header } = layout;
  const body = parseBody(text, layout, vocabulary);
  const own = findOwnNumber(source, { front, header, text }, municipality);
  const printedHead = parseHead(header, text.lines, {
    municipality,
    signatories: body.signatories,
    dayBesideNumber: own.day,
    heading: markdownTitle(text, vocabulary),
  });
  const printedConsultations = header.consultations ?? findConsultations(header.values.beratungsfolge ?? []);
  const { head, consultations, late } = withoutLateDates(
    { head: printedHead, consultations: printedConsultations },
    { own, text, municipality },
  );

  const lines = splitQuestions(withoutPageLabels(body.lines, own.drucksache, vocabulary));
  const led = findQuestions(linesBeforeReply(lines));

  const printed = printedKind(header, head.betreff, vocabulary);
  const stated = statedKind(text, { front, printed: printed?.value, own, layout });
  const found = citationsOf(text, { municipality, front, own, kind: stated, betreff: head.betreff });
  const stations = front.fields.beratungsfolge ?? consultations.rows;
  const isLoose = municipality.form !== undefined && layout.sort === "labels" && !isScan;
  const moves = municipality.form === undefined && isMotion(text.lines, head.sender);
  const kind =
    stated ??
    impliedKind({ citations: found.citations, asks: led.asks, stations, moves, isLoose }) ??
    (municipality.form ? undefined : answeringKind(text.lines.slice(0, header.endLine))) ??
    header.numbersKind?.value;

  const headEnd = text.lines[header.endLine]?.start ?? 0;
  const belowHead = lines.filter(({ start }) => start >= headEnd);
  const asked = findAskedAndAnswered(text.edited.text, belowHead, { led, kind, vocabulary });

  const about = { source, municipality, text, isScan, front, own, head, consultations, late, body };
  const paper = buildRecord({ ...about, kind, printed, found, ...asked });
  return { paper, text: text.edited.text, references: referencesOf(paper, text) };
}
