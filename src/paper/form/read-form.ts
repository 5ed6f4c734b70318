import type { LabelledField } from "../../municipality/municipality.ts";
import { type Line, restOfLine } from "../lines.ts";
import { unfinishedPhrase } from "../title-line.ts";
import type { FormField } from "./form-words.ts";
import {
  agendaLength,
  type FormContext,
  type FormTitle,
  isAbbreviation,
  isAccess,
  isByWhom,
  isDate,
  isGroup,
  isNothing,
  isNumber,
  isOpenOffice,
  isValueOf,
  isWholeNumber,
  parseFormTitle,
  parseSitting,
  splitAtLabels,
} from "./shapes.ts";

/** What the lines of a form above its subject say, each line once. */
export interface FormReading {
  /** The lines behind each label, or those that were found for it further down. */
  readonly values: Partial<Record<LabelledField, Line[]>>;
  readonly titles: FormTitle[];
  readonly numbers: Line[];
  readonly senders: Line[];
  readonly letterhead: Line[];
  /** Lines above the first label that nothing explains. */
  readonly unclaimed: Line[];
  sitting?: NonNullable<ReturnType<typeof parseSitting>>;
  date?: Line;
  isLabelled: boolean;
  /** The first line of the subject, or the end. */
  subjectLine: number;
}

/**
 * Reads a form line by line until one comes that no label, shape or place explains: the subject. Labels without a value
 * stay open until a line of the right shape comes, in the order of the labels.
 */
export function readForm(lines: readonly Line[], end: number, { form, vocabulary }: FormContext): FormReading {
  const reading: FormReading = {
    values: {},
    titles: [],
    numbers: [],
    senders: [],
    letterhead: [],
    unclaimed: [],
    isLabelled: false,
    subjectLine: end,
  };
  const { values, titles, numbers, senders, letterhead, unclaimed } = reading;
  let open: FormField[] = [];
  // The value that the next line may go on with.
  let growing: Line[] | undefined;
  let at = 0;
  let isUnderTitle = false;
  let isSubjectAbove = false;

  const give = (field: LabelledField, line: Line): void => {
    const lines = values[field] ?? [];
    // One paper may name two offices: a department and below it an office.
    if (lines.length === 0 || field === "office") lines.push(line);
    values[field] = lines;
    open = open.filter((one) => one !== field);
    growing = field === "office" || field === "committee" ? lines : undefined;
  };

  /** An empty cell leaves a blank line: a number alone that has one above it belongs to the next label. */
  const giveNumber = (line: Line): void => {
    const next = lines.slice(at + 1).find(({ text }) => text !== "");
    const isFirst =
      isWholeNumber(line.text, form) || (next !== undefined && isNumber(next.text, form)) || lines[at - 1]?.text !== "";
    if (open.includes("drucksache") && (isFirst || !open.includes("top"))) give("drucksache", line);
    else if (open.includes("top")) give("top", line);
    else if (isWholeNumber(line.text, form)) numbers.push(line);
  };

  /** Gives a label its value; what may stand behind it is read on. */
  const giveLabelled = (field: FormField, value: Line): void => {
    const length =
      field === "drucksache"
        ? form.numberLength(value.text) ||
          (/^(?:\p{Lu}{2,4}\/)?\d[\d/+. ]*(?:\p{Lu}\p{L}{1,6}$)?/u.exec(value.text)?.[0] ?? "").trimEnd().length
        : field === "top"
          ? agendaLength(value.text)
          : value.text.length;
    give(field, { text: value.text.slice(0, length), start: value.start, end: value.start + length });
    const behind = restOfLine(value, length);
    if (/\p{L}{3}/u.test(behind.text)) readPart(behind);
  };

  const readPart = (line: Line): boolean => {
    const { text } = line;
    const label = form.parseLabel(text);
    const value = label && restOfLine(line, label.length);
    const hasColon = label !== undefined && text.slice(0, label.length).includes(":");
    if (isSubjectAbove && !label) {
      unclaimed.push(line);
      return true;
    }
    if (label && value && (hasColon || isValueOf(label.field, value.text, form))) {
      reading.isLabelled = true;
      isSubjectAbove = false;
      isUnderTitle = false;
      growing = undefined;
      if (value.text === "") open.push(label.field);
      else if (isValueOf(label.field, value.text, form)) giveLabelled(label.field, value);
      return true;
    }
    const named = vocabulary.parseLabel(text);
    if (named?.field === "betreff") {
      // `Thema` alone stands above the subject, also where no other label came yet.
      if (named.length === text.length) isSubjectAbove = !reading.isLabelled;
      return named.length === text.length;
    }
    const title = parseFormTitle(line, { form, vocabulary });
    // Behind a label, what only begins like a title is the subject.
    if (title && (!reading.isLabelled || title.number || vocabulary.parseKind(text))) {
      titles.push(title);
      if (title.number) numbers.push(title.number);
      if (title.sender) senders.push(title.sender);
      growing = title.sender ? senders : undefined;
      isUnderTitle = true;
      return true;
    }
    const sitting = parseSitting(line);
    if (sitting) {
      reading.sitting = sitting;
      reading.isLabelled = true;
      return true;
    }
    if (open.includes("office") && (form.isOffice(text) || isAbbreviation(text))) give("office", line);
    else if (form.isLetterhead(text)) letterhead.push(line);
    else if (isAccess(text)) give("status", line);
    else if (isDate(text)) {
      const field = (["session", "submitted"] as const).find((one) => open.includes(one));
      if (field) give(field, line);
      else reading.date ??= line;
    } else if (isNumber(text, form)) giveNumber(line);
    else if (isNothing(text)) return true;
    else if (growing === senders || (titles.length > 0 && isByWhom(text)) || (isUnderTitle && isGroup(text))) {
      // `der Stadträtin Eva Lang sowie / der FW-Fraktion vom 3. / Mai 2006` is one phrase.
      const goesOn = growing === senders && !isGroup(text);
      if (goesOn) lengthen(senders, line);
      else senders.push(line);
      if (isByWhom(text) || goesOn) growing = senders;
    } else if (open.includes("committee") && !values.session) give("committee", line);
    else if (growing && growing === values.committee) lengthen(growing, line);
    else if (reading.isLabelled || numbers.length > 0) return false;
    else if (titles.length > 0) senders.push(line);
    else unclaimed.push(line);
    return true;
  };

  for (at = 0; at < end; at++) {
    const line = lines[at];
    if (!line) break;
    const last = growing?.at(-1)?.text ?? "";
    if (line.text === "") growing = growing === values.committee && unfinishedPhrase.test(last) ? growing : undefined;
    else if (growing && growing === values.office && isOpenOffice(last, line.text)) lengthen(growing, line);
    else if (!splitAtLabels(line, form).map(readPart).every(Boolean)) {
      reading.subjectLine = at;
      break;
    }
  }
  return reading;
}

/** Lets the last line go on with another one. */
function lengthen(lines: Line[], line: Line): void {
  const last = lines.pop();
  lines.push(last ? { text: `${last.text} ${line.text}`, start: last.start, end: line.end } : line);
}
