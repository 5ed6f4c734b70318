import { withYear } from "../drucksache/with-year.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { clean } from "../text/clean.ts";
import { findImpossibleDates } from "../text/dates.ts";
import { rawSpan } from "../text/edited-text.ts";
import { linesBefore, linesOf } from "../text/lines.ts";
import { positionsIn } from "../text/position.ts";
import type { Span } from "../text/span.ts";
import { findAttachments } from "./body/attachments.ts";
import { columnsIn } from "./body/columns.ts";
import { findSections } from "./body/sections.ts";
import { findSignatories } from "./body/signatories.ts";
import { annexKind, endOfTie, paperOf } from "./head/annex.ts";
import { findConsultations } from "./head/consultations.ts";
import { parseFrontMatter } from "./head/front-matter.ts";
import { parseHead } from "./head/head.ts";
import { kindFromWording } from "./head/kind.ts";
import { findLayout } from "./head/layout.ts";
import { findOwnNumber } from "./head/own-number.ts";
import { withoutPageLabels } from "./head/page-label.ts";
import { placesOf } from "./head/places.ts";
import { hasNoText, impossibleDates, impossibleNumbers, malformedNumber, missingFields, noText } from "./problems.ts";
import { findAskedItems } from "./questions/asked-items.ts";
import { findQuestions } from "./questions/questions.ts";
import { findReply, linesBeforeReply } from "./questions/reply.ts";
import type { Paper, Question } from "./record.ts";
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

/** The same with what only some need, for whoever needs it. */
export function parseWithText(source: Source, municipality: Municipality): ParsedText {
  const raw = source.text;
  const edited = clean(raw, source.bodyStart);
  const toRaw = <Place extends Span>(place: Place): Place => ({ ...place, ...rawSpan(edited, place.start, place.end) });
  const position = positionsIn(raw);

  // From the outside in: the head, what is attached, who signed; between them stands the text.
  const lines = linesOf(edited.text);
  const vocabulary = vocabularyOf(municipality);
  const { header, sort, titleBelow } = findLayout(lines, municipality);
  const { attachments, start: attachmentsStart = Number.POSITIVE_INFINITY } = findAttachments(lines);
  const signedEnd = Math.min(attachmentsStart, titleBelow ?? attachmentsStart);
  const signed = findSignatories(linesBefore(signedEnd, lines), columnsIn(raw, edited));
  const textEnd = Math.min(signed.start ?? edited.text.length, signedEnd);
  const head = parseHead(header, lines, { signatories: signed.signatories, vocabulary });
  const stations = header.stations ?? findConsultations(header.values.beratungsfolge ?? []);

  const front = parseFrontMatter(source, municipality);
  const own = findOwnNumber(source, { front, header, edited }, municipality);
  const unlabelled = withoutPageLabels(linesBefore(textEnd, lines), own.drucksache, vocabulary);
  const asked = findQuestions(linesBeforeReply(unlabelled));
  const isPaper = sort === "minutes" || (sort === "form" && own.drucksache !== undefined);
  const saidKind = front.fields.kind ?? annexKind(lines, isPaper) ?? head.kind?.value ?? own.kind;
  const citations = citationsOf(raw, edited, { municipality, own, kind: saidKind, betreff: head.betreff, position });
  const isScan = hasNoText(edited.text);
  // In a town of forms, what has neither form nor kind belongs to a paper that has.
  const isLoose = municipality.form !== undefined && sort === "labels" && !isScan;
  const kind = saidKind ?? kindFromWording(citations, asked.asks, stations.rows) ?? (isLoose ? "anlage" : undefined);
  const headEnd = lines[header.endLine]?.start ?? 0;
  const text = unlabelled.filter(({ start }) => start >= headEnd);
  const reply = findReply(edited.text, text, kind);
  const isHeading = (line: string): boolean => vocabulary.parseHeading(line) !== undefined;
  const unled = (): readonly Question[] =>
    reply.answers.length > 0 ? reply.repeated : findAskedItems(text, isHeading);
  const questions = kind !== "anfrage" ? [] : asked.asks ? asked.questions : unled();
  const isPart = kind === "anlage" || kind === "protokoll";

  const date = front.fields.date ?? head.date?.value;
  const paper = {
    file: source.file,
    municipality: municipality.name,
    drucksache: own.drucksache,
    drucksacheFrom: own.drucksacheFrom,
    yearForm: own.drucksache && date && withYear(municipality.numbers, own.drucksache, date),
    kind,
    belongsTo: isPart ? paperOf(raw, rawSpan(edited, 0, endOfTie(lines)).end, citations) : undefined,
    public: front.fields.public ?? head.public?.value,
    betreff: front.fields.betreff ?? head.betreff?.value,
    sender: front.fields.sender ?? head.sender.map(({ value }) => value),
    recipient: front.fields.recipient ?? head.recipient.map(({ value }) => value),
    date,
    submitted: head.submitted?.value,
    office: head.office?.value,
    beratungsfolge: stations.rows.map(toRaw),
    sections: findSections(edited.text, lines.slice(header.endLine), { end: textEnd, vocabulary }).map(toRaw),
    questions: questions.map(toRaw),
    answers: reply.answers.map(({ heading, ...answer }) => ({
      ...toRaw(answer),
      ...(heading && { heading: toRaw(heading) }),
    })),
    attachments: front.fields.attachments ?? attachments.map(toRaw),
    signatories: signed.signatories.map(toRaw),
    citations,
    places: placesOf(head, own, { front, toRaw }),
  };
  const odd = [
    ...malformedNumber(own, municipality),
    ...impossibleDates(head, [...stations.impossible, ...findImpossibleDates(edited.text)], toRaw),
    ...impossibleNumbers(edited, municipality, toRaw),
    ...(isPart || isScan ? [] : missingFields(paper)),
    ...(isScan ? [noText] : []),
  ];
  const problems = [...front.problems, ...odd].map(({ start, ...problem }) => ({ ...problem, ...position(start) }));
  const record = withoutUndefined({ ...paper, problems: [...source.problems, ...problems] });
  return { paper: record, text: edited.text, references: referencesOf(record, source, edited) };
}

/** Unknown scalars are left out of the record, not set to `undefined`. */
function withoutUndefined(paper: { readonly [Field in keyof Paper]: Paper[Field] | undefined }): Paper {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)) as unknown as Paper;
}
