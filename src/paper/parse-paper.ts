import type { Municipality } from "../municipality/municipality.ts";
import { clean } from "../text/clean.ts";
import { rawSpan } from "../text/edited-text.ts";
import { positionsIn } from "../text/position.ts";
import type { Source, Span } from "../text/source.ts";
import { findAttachments } from "./attachments.ts";
import { findConsultations } from "./beratungsfolge.ts";
import { citationsOf } from "./citations.ts";
import { columnsIn } from "./columns.ts";
import { findImpossibleDates } from "./dates.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { parseHead } from "./head.ts";
import { findHeader } from "./header.ts";
import { kindFromWording } from "./kind.ts";
import { linesBefore, linesOf } from "./lines.ts";
import { findOwnNumber } from "./own-number.ts";
import { withoutPageLabels } from "./page-label.ts";
import { placesOf } from "./places.ts";
import { impossibleDates, impossibleNumbers, malformedNumber, missingFields } from "./problems.ts";
import { findQuestions } from "./questions.ts";
import type { Paper } from "./record.ts";
import { type PaperReferences, referencesOf } from "./references.ts";
import { findSections } from "./sections.ts";
import { findSignatories } from "./signatories.ts";
import { vocabularyOf } from "./vocabulary.ts";

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

/** The same with what only some need, for whoever needs it. */
export function parseWithText(source: Source, municipality: Municipality): ParsedText {
  const raw = source.text;
  const edited = clean(raw, source.bodyStart);
  const toRaw = <Place extends Span>(place: Place): Place => ({ ...place, ...rawSpan(edited, place.start, place.end) });
  const position = positionsIn(raw);

  // From the outside in: the head, what is attached, who signed; between them stands the text.
  const lines = linesOf(edited.text);
  const vocabulary = vocabularyOf(municipality);
  const header = findHeader(lines, vocabulary);
  const { attachments, start: attachmentsStart = Number.POSITIVE_INFINITY } = findAttachments(lines);
  const signed = findSignatories(linesBefore(attachmentsStart, lines), columnsIn(raw, edited));
  const textEnd = Math.min(signed.start ?? edited.text.length, attachmentsStart);
  const head = parseHead(header, lines, { signatories: signed.signatories, vocabulary });
  const stations = findConsultations(header.values.beratungsfolge ?? []);

  const front = parseFrontMatter(source, municipality);
  const own = findOwnNumber(source, { front, header, edited }, municipality);
  const asked = findQuestions(withoutPageLabels(linesBefore(textEnd, lines), own.drucksache, vocabulary));
  const saidKind = front.fields.kind ?? head.kind?.value ?? own.kind;
  const citations = citationsOf(raw, edited, { municipality, own, kind: saidKind, betreff: head.betreff, position });
  const kind = saidKind ?? kindFromWording(citations, asked.asks, stations.rows);

  const paper = {
    file: source.file,
    municipality: municipality.name,
    drucksache: own.drucksache,
    drucksacheFrom: own.drucksacheFrom,
    kind,
    public: front.fields.public ?? head.public?.value,
    betreff: front.fields.betreff ?? head.betreff?.value,
    sender: front.fields.sender ?? head.sender.map(({ value }) => value),
    recipient: front.fields.recipient ?? head.recipient.map(({ value }) => value),
    date: front.fields.date ?? head.date?.value,
    beratungsfolge: stations.rows.map(toRaw),
    sections: findSections(edited.text, lines.slice(header.endLine), { end: textEnd, vocabulary }).map(toRaw),
    questions: kind === "anfrage" ? asked.questions.map(toRaw) : [],
    attachments: front.fields.attachments ?? attachments.map(toRaw),
    signatories: signed.signatories.map(toRaw),
    citations,
    places: placesOf(head, own, { front, toRaw }),
  };
  const odd = [
    ...malformedNumber(own, municipality),
    ...impossibleDates(head, [...stations.impossible, ...findImpossibleDates(edited.text)], toRaw),
    ...impossibleNumbers(edited, municipality, toRaw),
    ...missingFields(paper),
  ];
  const problems = [...front.problems, ...odd].map(({ start, ...problem }) => ({ ...problem, ...position(start) }));
  const record = withoutUndefined({ ...paper, problems: [...source.problems, ...problems] });
  return { paper: record, text: edited.text, references: referencesOf(record, source, edited) };
}

/** Unknown scalars are left out of the record, not set to `undefined`. */
function withoutUndefined(paper: { readonly [Field in keyof Paper]: Paper[Field] | undefined }): Paper {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)) as unknown as Paper;
}
