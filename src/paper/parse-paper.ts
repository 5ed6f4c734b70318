import { withYear } from "../drucksache/number-year.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { parseBody } from "./body/body.ts";
import { firstParts } from "./first-parts.ts";
import { paperOf } from "./head/annex.ts";
import { findConsultations } from "./head/consultations.ts";
import { parseFrontMatter } from "./head/front-matter.ts";
import { parseHead } from "./head/head.ts";
import { findLayout } from "./head/layout.ts";
import { findOwnNumber } from "./head/own-number.ts";
import { withoutPageLabels } from "./head/page-label.ts";
import { placesOf } from "./head/places.ts";
import { readable } from "./head/readable.ts";
import { markdownTitle } from "./head/unlabelled-title.ts";
import { impliedKind, isMotion, printedKind, statedKind } from "./kind.ts";
import { hasNoText, textOf } from "./paper-text.ts";
import { problemsOf } from "./problems.ts";
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

/** The same with what only some need, for whoever needs it. */
export function parseWithText(source: Source, municipality: Municipality): ParsedText {
  const vocabulary = vocabularyOf(municipality);
  const cleaned = textOf(source);
  // A printed form has ways of its own to set values apart from their labels.
  const text = municipality.form ? cleaned : readable(cleaned, vocabulary);
  const { edited, lines, toRaw } = text;

  const layout = findLayout(text, municipality);
  const { header } = layout;
  const body = parseBody(text, layout, vocabulary);
  const front = parseFrontMatter(source, municipality);
  const own = findOwnNumber(source, { front, header, text }, municipality);
  const hasForm = municipality.form !== undefined;
  const surroundings = { vocabulary, dayBesideNumber: own.day, hasForm, heading: markdownTitle(text, vocabulary) };
  const head = parseHead(header, lines, { signatories: body.signatories, ...surroundings });
  const consultations = header.consultations ?? findConsultations(header.values.beratungsfolge ?? []);

  const textLines = withoutPageLabels(body.lines, own.drucksache, vocabulary).flatMap(splitQuestions);
  const led = findQuestions(linesBeforeReply(textLines));
  const printed = printedKind(header, head.betreff, vocabulary);
  const stated = statedKind(text, {
    inFrontMatter: front.fields.kind,
    printed: printed?.value,
    inRunningHeader: own.kind,
    hasNumber: own.drucksache !== undefined,
    layout,
  });
  const { citations, unread } = citationsOf(text, {
    municipality,
    own: {
      numbers: [own.drucksache, own.printed, own.otherNumbers].flatMap((number) => number ?? []),
      ...(own.place && { place: own.place }),
    },
    kind: stated,
    betreff: head.betreff,
    ...(front.fields.related && { related: front.fields.related }),
  });
  const isScan = hasNoText(text);
  const isLoose = municipality.form !== undefined && layout.sort === "labels" && !isScan;
  const stations = front.fields.beratungsfolge ?? consultations.rows;
  const moves = municipality.form === undefined && isMotion(lines, head.sender);
  const kind = stated ?? impliedKind({ citations, asks: led.asks, consultations: stations, moves, isLoose });
  const headEnd = lines[header.endLine]?.start ?? 0;
  const belowHead = textLines.filter(({ start }) => start >= headEnd);
  const { questions, answers } = findAskedAndAnswered(edited.text, belowHead, { led, kind, vocabulary });

  const parts = firstParts({
    beratungsfolge: consultations.rows.map(toRaw),
    sections: body.sections.map(toRaw),
    questions: questions.map(toRaw),
    answers: answers.map(({ heading, ...answer }) => ({
      ...toRaw(answer),
      ...(heading && { heading: toRaw(heading) }),
    })),
    attachments: body.attachments.map(toRaw),
    signatories: body.signatories.map(toRaw),
  });

  const isPart = kind === "anlage" || kind === "protokoll";
  const date = front.fields.date ?? head.date?.value;
  const paper = {
    file: source.file,
    municipality: municipality.name,
    drucksache: own.drucksache,
    otherNumbers: own.otherNumbers,
    drucksacheFrom: own.drucksacheFrom,
    yearForm: own.drucksache && date && withYear(municipality.numbers, own.drucksache, date),
    kind,
    belongsTo: front.fields.belongsTo ?? (isPart ? paperOf(text, citations) : undefined),
    public: front.fields.public ?? head.public?.value,
    betreff: front.fields.betreff ?? head.betreff?.value,
    sender: front.fields.sender ?? head.sender.map(({ value }) => value),
    recipient: front.fields.recipient ?? head.recipient.map(({ value }) => value),
    date,
    submitted: front.fields.submitted ?? head.submitted?.value,
    office: front.fields.office ?? head.office?.value,
    withdrawn: front.fields.withdrawn || undefined,
    ...parts.read,
    beratungsfolge: front.fields.beratungsfolge ?? parts.read.beratungsfolge,
    attachments: front.fields.attachments?.map(text.withPage) ?? parts.read.attachments,
    citations,
    places: placesOf({ ...head, ...(printed && { kind: printed }) }, own, { front, ...text }),
  };
  const isNotice = kind === "einladung" || kind === "bekanntmachung";
  const allUnread = [...unread, ...parts.unread];
  const where = { municipality, own, head, consultations, isPart: isPart || isNotice, isScan, unread: allUnread };
  const found = problemsOf(paper, text, where);
  const problems = [...source.problems, ...front.problems.map(text.atPosition), ...found];
  const record = withoutUndefined({ ...paper, problems });
  return { paper: record, text: edited.text, references: referencesOf(record, text) };
}

/** Unknown scalars are left out of the record, not set to `undefined`. */
function withoutUndefined(paper: { readonly [Field in keyof Paper]: Paper[Field] | undefined }): Paper {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)) as unknown as Paper;
}
