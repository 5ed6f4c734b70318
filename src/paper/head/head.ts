import type { Municipality } from "../../municipality/municipality.ts";
import { joinLines, type Line } from "../../text/lines.ts";
import { type Placed, type Span, spanOf } from "../../text/span.ts";
import type { Signatory } from "../record.ts";
import { type Vocabulary, vocabularyOf } from "../vocabulary/vocabulary.ts";
import { findDateCell } from "./date-cell.ts";
import { dayBesideOffice } from "./day-alone.ts";
import { type Header, labelledValue } from "./header.ts";
import {
  findLetter,
  firstParagraph,
  isGreeting,
  type Letter,
  subjectBelowGreeting,
  titledBelowGreeting,
} from "./letter.ts";
import { dateIn, dateOf } from "./paper-date.ts";
import { splitSenders } from "./senders.ts";
import { isPublic, numbered } from "./title-line.ts";
import { unlabelledTitle } from "./unlabelled-title.ts";

/** The fields of a paper's head with their places in the cleaned text, but for its kind and number. */
export interface Head {
  readonly public?: Placed<boolean>;
  readonly betreff?: Placed<string>;
  readonly date?: Placed<string>;
  readonly submitted?: Placed<string>;
  readonly office?: Placed<string>;
  readonly sender: ReadonlyArray<Placed<string>>;
  readonly recipient: ReadonlyArray<Placed<string>>;
  /** A date as printed that the calendar does not have. */
  readonly impossibleDate?: Placed<string>;
}

interface Surroundings {
  readonly signatories: readonly Signatory[];
  readonly municipality: Municipality;
  /** The date that stands beside the paper's number. */
  readonly dayBesideNumber: Line | undefined;
  /** The title that Markdown gives the paper. */
  readonly heading: Placed<string> | undefined;
}

/** Reads labelled heads, those of letters, and papers that begin with nothing but a title. */
export function parseHead(
  header: Header,
  lines: readonly Line[],
  { signatories, municipality, dayBesideNumber, heading }: Surroundings,
): Head {
  const vocabulary = vocabularyOf(municipality);
  // Where papers begin with a printed form, a text without one is no paper.
  const hasForm = municipality.form !== undefined;
  const isLabelled = header.isComplete === true || Object.keys(header.values).length > 0;
  const isNumbered = header.isNamed || header.titleLines.some(({ number }) => number);
  const mayBeLetter = isLabelled ? isLabelledLetter(header, lines) : !isNumbered || isGreeting(lines);
  const letter = mayBeLetter ? findLetter(lines) : undefined;
  const labelled = labelledValue(header, "betreff");
  const topic = hasForm ? undefined : topicOf(header);
  const unlabelled =
    isLabelled && !letter
      ? undefined
      : (letter?.subject ?? titleOf(header, vocabulary) ?? belowGreeting(lines, letter, vocabulary));
  const betreff =
    labelled ?? unlabelled ?? topic ?? (letter || hasForm ? undefined : (heading ?? unlabelledTitle(header)));
  const head = lines.slice(0, header.endLine).filter((line) => !isIn(line, header.table));
  const inCell = dayBesideNumber ?? (header.isComplete ? undefined : findDateCell(head, vocabulary));
  // A form's date is that of its consultation.
  const hasOthers = hasForm || header.isComplete;
  const beside = hasOthers ? [] : (header.values.submitted ?? [dayBesideOffice(head) ?? []].flat());
  const date = dateOf(header, { letter, inCell, beside }, lines);
  const submitted = dateIn(header.values.submitted ?? []);
  const office = officeOf(header);
  const access = accessOf(header);
  const senders = splitSenders(header.values.sender ?? [header.phrase?.sender ?? []].flat());
  return {
    ...(access ? { public: access } : {}),
    ...(betreff ? { betreff } : {}),
    ...(date?.iso ? { date: { value: date.iso, ...spanOf(date) } } : {}),
    ...(submitted?.iso ? { submitted: { value: submitted.iso, ...spanOf(submitted) } } : {}),
    ...(office ? { office } : {}),
    ...(date && date.iso === undefined ? { impossibleDate: { value: date.written, ...spanOf(date) } } : {}),
    sender: letter ? lettersSenders(letter, signatories) : senders,
    recipient: (letter?.addressees ?? header.values.recipient ?? []).filter(({ text }) => text !== "").map(asPlaced),
  };
}

/** What stands after `Tagesordnungspunkt` is its number, or else the subject. */
function topicOf(header: Header): Placed<string> | undefined {
  const topic = labelledValue(header, "top");
  if (!topic || /^\d/.test(topic.value)) return undefined;
  const [, ...more] = topic.value.split(" ");
  return more.some((word) => /[a-zäöüß]{3}/.test(word)) ? topic : undefined;
}

// In characters. Longer values are cells of a table.
const LONGEST_OFFICE = 200;

/** A department and an office below it, each with its own label, are separated as towns print them: `Dez. 6 / Tiefbauamt`. */
function officeOf({ values }: Header): Placed<string> | undefined {
  const lines = (values.office ?? []).filter(({ text }) => text !== "");
  const joined = joinLines(lines);
  if (!joined || joined.value.length > LONGEST_OFFICE) return undefined;
  return { ...joined, value: lines.map(({ text }) => text).join(" / ") };
}

/** Whether all labels are also found in letters, and a greeting follows. */
function isLabelledLetter({ values, isComplete }: Header, lines: readonly Line[]): boolean {
  const isOfLetter = Object.keys(values).every((field) => field === "betreff" || field === "date" || field === "other");
  return isComplete !== true && isOfLetter && isGreeting(lines);
}

const asPlaced = ({ text, start, end }: Line): Placed<string> => ({ value: text, start, end });

const isIn = ({ start, end }: Line, table: Span | undefined): boolean =>
  table !== undefined && start >= table.start && end <= table.end;

/** A title without label: the opening paragraph, if it begins with a kind, such as `Änderungsantrag zum Antrag …`. */
function titleOf({ freeLines }: Header, { kindAtStart }: Vocabulary): Placed<string> | undefined {
  const opening = firstParagraph(freeLines);
  const isTitle = opening && opening.value.length < 300 && !numbered.test(opening.value) && kindAtStart(opening.value);
  return isTitle ? opening : undefined;
}

function belowGreeting(
  lines: readonly Line[],
  letter: Letter | undefined,
  { kindAtStart }: Vocabulary,
): Placed<string> | undefined {
  if (!letter) return undefined;
  return subjectBelowGreeting(lines, (text) => kindAtStart(text) !== undefined) ?? titledBelowGreeting(lines);
}

function accessOf(header: Header): Placed<boolean> | undefined {
  const line = [header.labelledTitle, ...header.titleLines].find((one) => one?.public !== undefined);
  if (line?.public !== undefined) return { value: line.public, ...spanOf(line.line) };
  const status = labelledValue(header, "status");
  return status && /^(?:nicht[- ]?)?öffentlich/i.test(status.value)
    ? { ...status, value: isPublic(status.value) }
    : undefined;
}

/** A letter's senders are those that its head names, or else those for whom it is signed. */
function lettersSenders(letter: Letter, signatories: readonly Signatory[]): readonly Placed<string>[] {
  if (letter.senders.length > 0) return letter.senders;
  const seen = new Set<string>();
  return signatories.flatMap(({ organization, start, end }) => {
    if (!organization || seen.has(organization)) return [];
    seen.add(organization);
    return [{ value: organization, start, end }];
  });
}
