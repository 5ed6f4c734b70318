import { L } from "../../../text/letters.ts";
import { type Line, restOfLine } from "../../../text/lines.ts";
import type { FormField } from "../../vocabulary/form-vocabulary.ts";
import { type FormReading, give, lengthen } from "./form-reading.ts";
import {
  agendaLength,
  type FormContext,
  isAbbreviation,
  isAccess,
  isByWhom,
  isDate,
  isGroup,
  isNothing,
  isNumber,
  isValueOf,
  isWholeNumber,
  numberLength,
  parseFormTitle,
  parseSitting,
} from "./shapes.ts";

/** A line's surroundings: whether a blank line stands above it, and the next line that is none. */
export interface Around {
  readonly isBelowGap: boolean;
  readonly next: string;
}

/** Takes note of a line that it can explain; says whether it could. */
type Reader = (reading: FormReading, line: Line, context: FormContext & Around) => boolean;

const readSubjectAbove: Reader = (reading, line, { form }) => {
  if (!reading.isSubjectAbove || form.parseLabel(line.text)) return false;
  reading.unclaimed.push(line);
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
  reading.isUnderTitle = false;
  reading.growing = undefined;
  if (value.text === "") reading.open = [...reading.open, label.field];
  else if (isValue) readValue(reading, { field: label.field, value }, context);
  return true;
};

const letters = new RegExp(`[${L}]{3}`);

/** Gives a label its value; what may stand behind it, such as the kind behind the number, is read on. */
function readValue(
  reading: FormReading,
  { field, value }: { field: FormField; value: Line },
  context: FormContext & Around,
): void {
  const lengths = { drucksache: () => numberLength(value.text, context.form), top: () => agendaLength(value.text) };
  const length = field === "drucksache" || field === "top" ? lengths[field]() : value.text.length;
  give(reading, field, { text: value.text.slice(0, length), start: value.start, end: value.start + length });
  const behind = restOfLine(value, length);
  if (letters.test(behind.text)) readLine(reading, behind, context);
}

/** `Thema` alone stands above the subject, also where no other label came yet. */
const readSubjectLabel: Reader = (reading, { text }, { vocabulary }) => {
  const label = vocabulary.parseLabel(text);
  if (label?.field !== "betreff") return false;
  reading.isSubjectAbove = !reading.isLabelled;
  return true;
};

const readTitle: Reader = (reading, line, context) => {
  const title = parseFormTitle(line, context);
  // Behind a label, what only begins like a title is the subject.
  if (!title || (reading.isLabelled && !title.number && !context.vocabulary.parseKind(line.text))) return false;
  reading.titles.push(title);
  if (title.number) reading.numbers.push(title.number);
  if (title.sender) reading.senders.push(title.sender);
  reading.growing = title.sender ? reading.senders : undefined;
  reading.isUnderTitle = true;
  return true;
};

const readSitting: Reader = (reading, line) => {
  const sitting = parseSitting(line);
  if (!sitting) return false;
  reading.sitting = sitting;
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

/** An empty cell leaves a blank line: a number alone that has one above it belongs to the next label. */
const readNumber: Reader = (reading, line, { form, isBelowGap, next }) => {
  if (!isNumber(line.text, form)) return false;
  const isWhole = isWholeNumber(line.text, form);
  const isFirst = isWhole || isNumber(next, form) || !isBelowGap;
  const { open, numbers } = reading;
  if (open.includes("drucksache") && (isFirst || !open.includes("top"))) give(reading, "drucksache", line);
  else if (open.includes("top")) give(reading, "top", line);
  else if (isWhole) numbers.push(line);
  return true;
};

const readNothing: Reader = (_, { text }) => isNothing(text);

const readSender: Reader = (reading, line) => {
  const { senders, titles, growing, isUnderTitle } = reading;
  const isGrowing = growing === senders;
  const isSender = isGrowing || (titles.length > 0 && isByWhom(line.text)) || (isUnderTitle && isGroup(line.text));
  if (!isSender) return false;
  // `der Stadträtin Eva Lang sowie / der FW-Fraktion vom 3. / Mai 2006` is one phrase.
  const goesOn = isGrowing && !isGroup(line.text);
  if (goesOn) lengthen(senders, line);
  else senders.push(line);
  if (isByWhom(line.text) || goesOn) reading.growing = senders;
  return true;
};

const readCommittee: Reader = (reading, line) => {
  const { open, values, growing } = reading;
  if (open.includes("committee") && !values.session) give(reading, "committee", line);
  else if (growing && growing === values.committee) lengthen(growing, line);
  else return false;
  return true;
};

/** Above the labels, what stands below the title is a sender; further up it may be anything. */
const readAbove: Reader = ({ isLabelled, numbers, titles, senders, unclaimed }, line) => {
  if (isLabelled || numbers.length > 0) return false;
  (titles.length > 0 ? senders : unclaimed).push(line);
  return true;
};

// In this order: each explains what those before it leave.
const readers: readonly Reader[] = [
  readSubjectAbove,
  readLabel,
  readSubjectLabel,
  readTitle,
  readSitting,
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

/** Reads one line, or the part of one that a label begins. Whether anything explains it; else the subject begins. */
export function readLine(reading: FormReading, line: Line, context: FormContext & Around): boolean {
  return readers.some((read) => read(reading, line, context));
}
