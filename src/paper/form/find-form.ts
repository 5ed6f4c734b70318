import type { LabelledField, StationColumn } from "../../municipality/municipality.ts";
import { findDate } from "../dates.ts";
import type { Header } from "../header.ts";
import { joinLines, type Line, restOfLine } from "../lines.ts";
import type { Consultation } from "../record.ts";
import { party } from "../senders.ts";
import { type TitleLine, unfinishedPhrase } from "../title-line.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { findStations } from "./find-stations.ts";
import type { FormField, FormVocabulary } from "./form-words.ts";

// The longest forms have some 50 lines, blank ones included.
const LONGEST_FORM = 80;

// `16.02.2017`, `16.03.11`, `28. Februar 2006`, alone.
const dateAlone = /^\d{1,2}\. ?(?:\d{1,2}\. ?(?:\d{4}|\d\d)|\p{L}{3,9}\.? \d{4})$/u;
// `1688`, `2015/0410`, `2018/0191/1`, `DHH/2025/6103`, `20 a + b`, `12.5`, `463/464`.
const numberAlone = /^(?:[A-Z]{2,4}\/)?\d{1,4}(?: ?[/.+-] ?\d{1,4})*(?: ?[a-z]\)?(?: ?[+,-] ?[a-z]\)?)*)?$/u;
// `öffentlich`, `nicht öffentlich`, `Öffentlich x Nichtöffentlich`.
const access = /^(?:öffentlich|nicht[- ]?öffentlich)(?![\p{L}])[ xX☐☒]*(?:\/? ?nicht[- ]?öffentlich)?[ xX☐☒]*$/iu;
// `23. Sitzung des Gemeinderates am 09.05.2006`, `18. ÖFFENTLICHE PLENARSITZUNG DES GEMEINDERATES AM 22. NOVEMBER 2005`.
const session =
  /^((?:\d{1,3}\. ?)?(?:öffentliche )?(?:Plenars|Sonders|S)itzung d(?:es|er) .{4,60}?|\p{Lu}\p{L}+(?:rat|ausschuss)) am:? (\d.*)$/iu;
// `der Stadträtin Dr. Gisela Splett (GRÜNE)`, `von Stadtrat …`.
const byWhom = /^(?:der|des|von) (?=\p{Lu})/u;
const rule = /^[-_=]{5,}$/u;

/** Reads the head of a paper that is a printed form; `undefined` if it is none. */
export function findForm(
  lines: readonly Line[],
  { form, vocabulary }: { form: FormVocabulary; vocabulary: Vocabulary },
): Header | undefined {
  const { tableLine, columns, rowsLine } = findTable(lines, form);
  const limit = tableLine ?? Math.min(lines.length, LONGEST_FORM);
  const values: Partial<Record<LabelledField, Line[]>> = {};
  const titleLines: TitleLine[] = [];
  const numberLines: Line[] = [];
  const letterhead: Line[] = [];
  const unclaimed: Line[] = [];
  let pending: FormField[] = [];
  const subject: Line[] = [];
  let isLabelled = false;
  let isUnderTitle = false;
  let senders: Line[] = [];
  let open: Line[] | undefined;
  let held: { committee: Line; date: Line } | undefined;
  let at = 0;

  const give = (field: LabelledField, line: Line): void => {
    values[field] ??= [line];
  };
  const claim = (field: FormField, line: Line): void => {
    give(field, line);
    pending = pending.filter((one) => one !== field);
  };

  for (at = 0; at < limit; at++) {
    const line = lines[at];
    if (!line) break;
    if (line.text === "") {
      if (subject.length > 0 && tableLine === undefined) break;
      open = undefined;
      continue;
    }
    if (subject.length > 0) {
      const by = senderBelow(line, vocabulary);
      if (by) senders.push(by);
      else if (isHeading(line, vocabulary)) break;
      else subject.push(line);
      continue;
    }
    if (rule.test(line.text)) continue;
    if (open !== undefined && open !== senders && unfinishedPhrase.test(open.at(-1)?.text ?? "")) {
      open.push(line);
      continue;
    }
    for (const part of splitAtLabels(line, form)) readPart(part);
  }

  function readPart(line: Line): void {
    const label = form.parseLabel(line.text);
    if (label) {
      const value = restOfLine(line, label.length);
      if (isValueOf(label.field, value.text)) {
        isLabelled = true;
        open = undefined;
        if (value.text === "") pending.push(label.field);
        else if (label.field === "drucksache") readNumber(value);
        else {
          give(label.field, value);
          if (label.field === "office") open = values.office;
        }
        return;
      }
    }
    const title = titleIn(line, vocabulary);
    if (title) {
      titleLines.push(title.line);
      isUnderTitle = true;
      open = undefined;
      if (!title.rest) return;
      if (numberAlone.test(title.rest.text)) numberLines.push(title.rest);
      else {
        senders.push(title.rest);
        open = senders;
      }
      return;
    }
    const sitting = session.exec(line.text);
    if (sitting && findDate(sitting[2] ?? "")) {
      const date = restOfLine(line, line.text.length - (sitting[2] ?? "").length);
      held = { committee: { ...line, text: sitting[1] ?? "" }, date };
      isLabelled = true;
      return;
    }
    if (pending.includes("office") && form.isOffice(line.text)) {
      claim("office", line);
      open = values.office;
    } else if (isLetterhead(line)) letterhead.push(line);
    else if (access.test(line.text)) {
      give("status", line);
      open = undefined;
    } else if (dateAlone.test(line.text)) {
      const field = pending.find((one) => one === "submitted" || one === "session");
      if (field) claim(field, line);
    } else if (numberAlone.test(line.text)) claimNumber(line);
    else if (pending.includes("office") && /^-+$/.test(line.text)) claim("office", line);
    else if (open === senders || (isUnderTitle && byWhom.test(line.text))) {
      senders.push(line);
      open = senders;
    } else if (pending.includes("committee") && !values.session) {
      claim("committee", line);
      open = values.committee;
    } else if (isLabelled || (isUnderTitle && numberLines.length > 0)) subject.push(line);
    else if (isUnderTitle) senders.push(line);
    else unclaimed.push(line);
  }

  function isLetterhead(line: Line): boolean {
    return !isLabelled && form.isLetterhead(line.text);
  }

  /** `467 ANFRAGE`, `2018/0191`. */
  function readNumber(value: Line): void {
    const [number = ""] = /^[A-Z]{0,4}\/?\d[\d/ +.]*/u.exec(value.text) ?? [];
    give("drucksache", { text: number.trim(), start: value.start, end: value.start + number.trim().length });
    const behind = restOfLine(value, number.length);
    const title = behind.text === "" ? undefined : titleIn(behind, vocabulary);
    if (title) titleLines.push(title.line);
  }

  /** An empty cell leaves a blank line: a number alone that has one above it belongs to the next label. */
  function claimNumber(line: Line): void {
    const hasYear = /^(?:\p{L}+\/)?\d{4} ?\//u.test(line.text);
    const next = lines.slice(at + 1).find(({ text }) => text !== "");
    const isFirst = next !== undefined && numberAlone.test(next.text);
    const isBelowGap = lines[at - 1]?.text === "";
    if (pending.includes("drucksache") && (hasYear || isFirst || !isBelowGap || !pending.includes("top")))
      claim("drucksache", line);
    else if (pending.includes("top")) claim("top", line);
    else if (hasYear) numberLines.push(line);
  }

  if (!isLabelled && tableLine === undefined && numberLines.length === 0) return undefined;
  if (titleLines.length === 0 && !values.drucksache && tableLine === undefined && !held) return undefined;

  const table = columns && findStations(lines, rowsLine, { columns, vocabulary: form });
  const sitting = sittingOf(values, held, form);
  const rows = withSitting(table?.rows ?? [], sitting);
  const dateLine = values.session?.[0] ?? held?.date;
  if (dateLine) values.date = [dateLine];
  else {
    const last = rows.findLast(({ date }) => date !== undefined);
    if (last) values.date = [{ text: last.date ?? "", start: last.start, end: last.end }];
  }
  if (subject.length === 0) {
    const named = senders.filter(({ text }) => !party.test(text));
    subject.push(...(named.length > 0 ? named : unclaimed.filter(({ text }) => !party.test(text))));
    senders = senders.filter((line) => !named.includes(line));
  }
  if (subject.length > 0) values.betreff = subject;
  const from = senders.length > 0 ? senders : letterhead.slice(-1);
  const whom = from.length > 0 ? from : (values.office ?? []);
  if (whom.length > 0) values.sender = whom.flat();
  return {
    values,
    titleLines,
    numberLines,
    freeLines: [],
    endLine: table?.endLine ?? at,
    stations: { rows, impossible: table?.impossible ?? [] },
  };
}

/** The title of the table of stations, which may wrap, and the line behind it. */
function findTable(
  lines: readonly Line[],
  form: FormVocabulary,
): { tableLine?: number; columns?: readonly StationColumn[]; rowsLine: number } {
  for (let i = 0; i < Math.min(lines.length, LONGEST_FORM); i++) {
    const first = form.parseColumns(lines[i]?.text ?? "");
    if (first[0] !== "committee" || form.parseLabel(lines[i]?.text ?? "")) continue;
    const columns = [...first];
    let rowsLine = i + 1;
    while (rowsLine < lines.length) {
      const text = lines[rowsLine]?.text ?? "";
      const more = text === "" ? [] : form.parseColumns(text);
      if (text !== "" && more.length === 0) break;
      columns.push(...more);
      rowsLine++;
    }
    if (columns.length > 1 && columns.includes("date")) return { tableLine: i, columns, rowsLine };
  }
  return { rowsLine: 0 };
}

/** `Vorlage Nr.: 2026/0130 Verantwortlich: Dez. 6` becomes two lines. */
function splitAtLabels(line: Line, form: FormVocabulary): Line[] {
  if (!line.text.includes(":")) return [line];
  const starts = [0, ...form.labelStarts(line.text)];
  return starts.map((start, i) => {
    const text = line.text.slice(start, starts[i + 1] ?? line.text.length).trimEnd();
    return { text, start: line.start + start, end: line.start + start + text.length };
  });
}

/** Whether what stands behind a label can be its value; nothing can. */
function isValueOf(field: FormField, text: string): boolean {
  if (text === "") return true;
  if (field === "submitted" || field === "session") return findDate(text)?.index === 0;
  if (field === "drucksache" || field === "top") return /^(?:[A-Z]{2,4}\/)?\d/u.test(text);
  return text.length < 80;
}

/** `STELLUNGNAHME zum Antrag`, `Gemeinsamer ANTRAG der`, `ANTRAG DHH/2025/4132`; `rest` is what does not belong to it. */
function titleIn(line: Line, vocabulary: Vocabulary): { line: TitleLine; rest?: Line } | undefined {
  const found = vocabulary.parseTitleStart(line.text);
  if (!found) return undefined;
  const rest = restOfLine(line, found.length);
  const title = { kind: found.kind, line };
  if (rest.text === "" || rest.text === ":" || /^(?:zu[rm]?(?!\p{L})|[-–] )/iu.test(rest.text)) return { line: title };
  if (numberAlone.test(rest.text) || byWhom.test(rest.text) || party.test(rest.text))
    return { line: title, rest: restOfLine(rest, byWhom.exec(rest.text)?.[0].length ?? 0) };
  return /^(?:der|des|von)$/u.test(rest.text) ? { line: title } : undefined;
}

/** `Antrag: CDU` below a subject names who moved it. */
function senderBelow(line: Line, vocabulary: Vocabulary): Line | undefined {
  const found = vocabulary.parseTitleStart(line.text);
  const [colon, name] = (found && /^ ?: ?(\S.{0,100})$/u.exec(line.text.slice(found.length))) ?? [];
  return colon && name ? restOfLine(line, line.text.length - name.length) : undefined;
}

function isHeading({ text }: Line, vocabulary: Vocabulary): boolean {
  return vocabulary.parseHeading(text) !== undefined;
}

/** The sitting that labels or a line of its own name. */
function sittingOf(
  values: Partial<Record<LabelledField, readonly Line[]>>,
  held: { committee: Line; date: Line } | undefined,
  form: FormVocabulary,
): Consultation | undefined {
  const committee = held?.committee ?? joinedLine(values.committee);
  const day = held?.date ?? values.session?.[0];
  if (!committee || !day) return undefined;
  const date = findDate(day.text)?.iso;
  const top = values.top?.[0]?.text;
  const status = values.status?.[0]?.text;
  return {
    committee: form.committeeOf(committee.text),
    ...(date ? { date } : {}),
    ...(top ? { top } : {}),
    ...(status && !/öffentlich.*öffentlich/iu.test(status) ? { status: /^nicht/iu.test(status) ? "N" : "Ö" } : {}),
    start: Math.min(committee.start, day.start),
    end: Math.max(committee.end, day.end),
  };
}

function joinedLine(lines: readonly Line[] | undefined): Line | undefined {
  const joined = joinLines(lines ?? []);
  return joined && { text: joined.value, start: joined.start, end: joined.end };
}

/** The table's rows, and the sitting if it is none of them. */
function withSitting(rows: readonly Consultation[], sitting: Consultation | undefined): readonly Consultation[] {
  if (!sitting) return rows;
  const same = rows.findIndex(({ date }) => date === sitting.date);
  if (same < 0) return [...rows, sitting];
  return rows.map((row, i) => (i === same ? { ...sitting, ...row } : row));
}
