import { L } from "../../../text/letters.ts";
import { type Line, restOfLine } from "../../../text/lines.ts";
import type { FormField, FormVocabulary } from "../../vocabulary/form-vocabulary.ts";
import { readBudget } from "./budget-table.ts";
import { type FormReading, give, lengthen } from "./form-reading.ts";
import { readNote, readSender, readTitleRest } from "./mover-readers.ts";
import { numberLength } from "./number-length.ts";
import type { Around, Reader } from "./reader.ts";
import {
  agendaLength,
  type FormContext,
  isAbbreviation,
  isAccess,
  isDate,
  isNothing,
  isNumber,
  isValueOf,
  isWholeNumber,
  parseConsultationLine,
  parseFormTitle,
} from "./shapes.ts";

const readSubjectAbove: Reader = (reading, line, { form, vocabulary, isBesideLabel }) => {
  if (!reading.isSubjectAbove || form.parseLabel(line.text)) return false;
  // `Thema: Radweg`, and below it `XYZ-Fraktion   Vorlage Nr.: 12`.
  const isMover = isBesideLabel && reading.unclaimed.length > 0;
  if (isMover && vocabulary.parseTitleStart(line.text)) return false;
  (isMover ? reading.senders : reading.unclaimed).push(line);
  return true;
};

const readLabel: Reader = (reading, line, context) => {
  const label = context.form.parseLabel(line.text);
  if (!label) return false;
  const value = restOfLine(line, label.length);
  const isValue = isValueOf(label.field, value.text, context.form);
  if (!isValue && !line.text.slice(0, label.length).includes(":")) return false;
  reading.isLabelled = true;
  reading.isSubjectAbove = false;
  // `vom: 01.02.2008` below the name of one mover may be followed by the name of another.
  if (label.field !== "submitted") reading.isUnderTitle = false;
  reading.growing = undefined;
  if (value.text === "") reading.open = [...reading.open.filter((field) => field !== label.field), label.field];
  else if (isValue) return readValue(reading, { field: label.field, value }, context.form);
  return true;
};

const letters = new RegExp(`[${L}]{3}`);

/** Gives a label its value; returns what follows it, such as the kind after the number. */
function readValue(
  reading: FormReading,
  { field, value }: { field: FormField; value: Line },
  form: FormVocabulary,
): true | Line {
  const lengths = { drucksache: () => numberLength(value.text, form), top: () => agendaLength(value.text) };
  const length = field === "drucksache" || field === "top" ? lengths[field]() : value.text.length;
  give(reading, field, { text: value.text.slice(0, length), start: value.start, end: value.start + length });
  const after = restOfLine(value, length);
  return letters.test(after.text) ? after : true;
}

/** `Thema` announces the subject, also if no other label has come yet. */
const readSubjectLabel: Reader = (reading, line, { vocabulary }) => {
  const label = vocabulary.parseLabel(line.text);
  if (label?.field !== "betreff") return false;
  reading.isSubjectAbove = !reading.isLabelled;
  const value = restOfLine(line, label.length);
  if (value.text !== "") reading.unclaimed.push(value);
  return true;
};

const readTitle: Reader = (reading, line, context) => {
  const title = parseFormTitle(line, context);
  // After a label, a line that only begins like a title is the subject.
  if (!title || (reading.isLabelled && !title.number && !context.vocabulary.parseKind(line.text))) return false;
  reading.titles.push(title);
  if (title.number) reading.numbers.push(title.number);
  if (title.sender) reading.senders.push(title.sender);
  reading.growing = title.sender ? reading.senders : undefined;
  reading.isUnderTitle = true;
  return true;
};

const readConsultationLine: Reader = (reading, line) => {
  const consultation = parseConsultationLine(line);
  if (!consultation) return false;
  reading.consultation = consultation;
  reading.isLabelled = true;
  return true;
};

const readOffice: Reader = (reading, line, { form }) => {
  if (!reading.open.includes("office") || !(form.isOffice(line.text) || isAbbreviation(line.text))) return false;
  give(reading, "office", line);
  return true;
};

const readLetterhead: Reader = ({ letterhead }, line, { form }) =>
  form.isLetterhead(line.text) && letterhead.push(line) > 0;

const readAccess: Reader = (reading, line) => {
  if (!isAccess(line.text)) return false;
  give(reading, "status", line);
  return true;
};

const readDate: Reader = (reading, line) => {
  if (!isDate(line.text)) return false;
  const field = (["session", "submitted"] as const).find((one) => reading.open.includes(one));
  if (field) give(reading, field, line);
  else reading.date ??= line;
  return true;
};

/** An empty cell leaves a blank line, so a number alone below one belongs to the next label. */
const readNumber: Reader = (reading, line, { form, isBelowGap, next }) => {
  if (!isNumber(line.text, form)) return false;
  const isWhole = isWholeNumber(line.text, form);
  // `1`, and below it `2013/0001`: the number of the agenda came first.
  const isFirst = isWhole || (!isWholeNumber(next, form) && (isNumber(next, form) || !isBelowGap));
  const { open, numbers } = reading;
  if (open.includes("drucksache") && (isFirst || !open.includes("top"))) give(reading, "drucksache", line);
  else if (open.includes("top")) give(reading, "top", line);
  else if (isWhole) numbers.push(line);
  return true;
};

const readNothing: Reader = (_, { text }) => isNothing(text);

const readCommittee: Reader = (reading, line) => {
  const { open, values, growing } = reading;
  if (open.includes("committee") && !values.session) give(reading, "committee", line);
  else if (growing && growing === values.committee) lengthen(growing, line);
  else return false;
  return true;
};

/** Above the labels, a line below the title is a sender; further up it may be anything. */
const readAbove: Reader = ({ isLabelled, numbers, titles, senders, unclaimed }, line) => {
  if (isLabelled || numbers.length > 0) return false;
  (titles.length > 0 ? senders : unclaimed).push(line);
  return true;
};

// In this order: each reads the lines that the readers before it leave.
const readers: readonly Reader[] = [
  readBudget,
  readSubjectAbove,
  readLabel,
  readSubjectLabel,
  readTitle,
  readTitleRest,
  readNote,
  readConsultationLine,
  readOffice,
  readLetterhead,
  readAccess,
  readDate,
  readNumber,
  readNothing,
  readSender,
  readCommittee,
  readAbove,
];

/** Reads one line, or the part of one that a label begins. Returns whether a reader knew it; if not, the subject begins. */
export function readLine(reading: FormReading, line: Line, context: FormContext & Around): boolean {
  let rest = readPart(reading, line, context);
  const isKnown = rest !== false;
  // No reader needs to know what follows a value.
  while (typeof rest === "object") rest = readPart(reading, rest, context);
  return isKnown;
}

function readPart(reading: FormReading, part: Line, context: FormContext & Around): boolean | Line {
  for (const read of readers) {
    const result = read(reading, part, context);
    if (result !== false) return result;
  }
  return false;
}
