import { withYear } from "../drucksache/number-year.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Placed } from "../text/span.ts";
import type { Body } from "./body/body.ts";
import { firstParts } from "./first-parts.ts";
import { paperOf } from "./head/annex.ts";
import type { FoundConsultations } from "./head/consultations.ts";
import type { ParsedFrontMatter } from "./head/front-matter.ts";
import type { Head } from "./head/head.ts";
import type { OwnNumber } from "./head/own-number.ts";
import { placesOf } from "./head/places.ts";
import type { PaperText } from "./paper-text.ts";
import { problemsOf } from "./problems.ts";
import type { Answer, Paper, PaperKind, Question } from "./record.ts";
import type { FoundCitations } from "./references/citations.ts";
import type { Source } from "./source.ts";

/** What was found in a paper; offsets in the cleaned text. */
export interface PaperParts {
  readonly source: Source;
  readonly municipality: Municipality;
  readonly text: PaperText;
  readonly front: ParsedFrontMatter;
  readonly own: OwnNumber;
  readonly head: Head;
  readonly consultations: FoundConsultations;
  /** Dates that are not believed: they lie decades after the others. */
  readonly late: readonly Placed<string>[];
  readonly body: Body;
  readonly kind: PaperKind | undefined;
  /** The kind that the head prints, with its place. */
  readonly printed: Placed<PaperKind> | undefined;
  readonly found: FoundCitations;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly isScan: boolean;
}

/** The record of a paper from its parts: front matter counts before the text, and offsets become those of the file. */
export function buildRecord(parts: PaperParts): Paper {
  const { source, municipality, text, front, own, head, consultations, body, kind, printed, found } = parts;
  const { fields } = front;
  const { toRaw } = text;
  const lists = firstParts({
    beratungsfolge: consultations.rows.map(toRaw),
    sections: body.sections.map(toRaw),
    questions: parts.questions.map(toRaw),
    answers: parts.answers.map(({ heading, ...answer }) => ({
      ...toRaw(answer),
      ...(heading && { heading: toRaw(heading) }),
    })),
    attachments: body.attachments.map(toRaw),
    signatories: body.signatories.map(toRaw),
  });
  const isPart = kind === "anlage" || kind === "protokoll";
  const date = fields.date ?? head.date?.value;
  const paper = {
    file: source.file,
    municipality: municipality.name,
    drucksache: own.drucksache,
    otherNumbers: own.otherNumbers,
    drucksacheFrom: own.drucksacheFrom,
    yearForm: own.drucksache && date && withYear(municipality.numbers, own.drucksache, date),
    kind,
    belongsTo: fields.belongsTo ?? (isPart ? paperOf(text, found.citations) : undefined),
    public: fields.public ?? head.public?.value,
    betreff: fields.betreff ?? head.betreff?.value,
    sender: fields.sender ?? head.sender.map(({ value }) => value),
    recipient: fields.recipient ?? head.recipient.map(({ value }) => value),
    date,
    submitted: fields.submitted ?? head.submitted?.value,
    office: fields.office ?? head.office?.value,
    withdrawn: fields.withdrawn || undefined,
    ...lists.read,
    beratungsfolge: fields.beratungsfolge ?? lists.read.beratungsfolge,
    attachments: fields.attachments?.map(text.withPage) ?? lists.read.attachments,
    citations: found.citations,
    places: placesOf({ ...head, ...(printed && { kind: printed }) }, own, { front, ...text }),
  };
  const needsNoFields = isPart || kind === "einladung" || kind === "bekanntmachung";
  const problems = [
    ...source.problems,
    ...front.problems.map(text.atPosition),
    ...problemsOf(paper, { ...parts, needsNoFields, unread: [...found.unread, ...lists.unread] }),
  ];
  return withoutUndefined({ ...paper, problems });
}

/** Unknown scalars are left out of the record, not set to `undefined`. */
function withoutUndefined(paper: { readonly [Field in keyof Paper]: Paper[Field] | undefined }): Paper {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)) as unknown as Paper;
}
