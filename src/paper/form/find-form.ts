import type { StationColumn } from "../../municipality/municipality.ts";
import { findDate } from "../dates.ts";
import type { Header } from "../header.ts";
import { parseLetterhead } from "../letterhead.ts";
import { joinLines, type Line } from "../lines.ts";
import type { Consultation } from "../record.ts";
import type { TitleLine } from "../title-line.ts";
import { dayOf, findStations } from "./find-stations.ts";
import type { FormVocabulary } from "./form-words.ts";
import { type FormReading, readForm } from "./read-form.ts";
import { clearAccess, type FormContext, isGroup, parseFormTitle, withoutByWhom } from "./shapes.ts";
import { findSubject } from "./subject.ts";

// The longest forms have some 50 lines, blank ones included.
const LONGEST_FORM = 80;

/** Reads the head of a paper that is a printed form; `undefined` if it is none. */
export function findForm(lines: readonly Line[], words: FormContext): Header | undefined {
  const { tableLine, columns, rowsLine } = findTable(lines, words.form);
  const reading = readForm(lines, tableLine ?? Math.min(lines.length, LONGEST_FORM), words);
  if (!isForm(reading, tableLine)) return undefined;
  const found = findSubject(lines, { from: reading.subjectLine, end: tableLine, vocabulary: words.vocabulary });
  const table = columns && findStations(lines, rowsLine, { columns, ...words });
  const rows = withSitting(table?.rows ?? [], sittingOf(reading, words.form));
  const endLine = table?.endLine ?? found.endLine;
  const { subject, senders } = subjectAndSenders(reading, found);
  const dateLine = reading.values.session?.[0] ?? reading.sitting?.date ?? lastDay(rows, lines) ?? reading.date;
  const { submitted, office, drucksache } = reading.values;
  const status = clearStatus(reading);
  return {
    values: {
      ...(drucksache ? { drucksache } : {}),
      ...(status ? { status: [status] } : {}),
      ...(submitted ? { submitted } : {}),
      ...(office ? { office } : {}),
      ...(dateLine ? { date: [dateLine] } : {}),
      ...(subject.length > 0 ? { betreff: subject } : {}),
      ...(senders.length > 0 ? { sender: senders } : {}),
    },
    titleLines: reading.titles.length > 0 ? reading.titles : titleBelow(lines.slice(endLine), words),
    numberLines: [...reading.numbers, ...(drucksache ?? []).flatMap(partsOfNumber)],
    freeLines: [],
    endLine,
    stations: { rows, impossible: table?.impossible ?? [] },
  };
}

function isForm({ values, titles, numbers, sitting, isLabelled }: FormReading, tableLine: number | undefined): boolean {
  if (tableLine !== undefined) return true;
  if (titles.length === 0 && !values.drucksache && !sitting) return false;
  return isLabelled || numbers.length > 0;
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
    if (columns.includes("date")) return { tableLine: i, columns, rowsLine };
  }
  return { rowsLine: 0 };
}

/** Where no title stands in the head, PDF extraction may have put it, alone on its line, behind the page's text. */
function titleBelow(lines: readonly Line[], context: FormContext): TitleLine[] {
  const isTitle = (line: Line): boolean => {
    const title = parseFormTitle(line, context);
    return title !== undefined && !title.sender && line.text.length < 60;
  };
  const last = lines.findLast((line) => isTitle(line) && !line.text.endsWith(":")) ?? lines.find(isTitle);
  const title = last && parseFormTitle(last, context);
  return title ? [title] : [];
}

/** `463/464`, `1281 + 1282` are numbers of two papers in one: the first that is one of the town's counts. */
function partsOfNumber(line: Line): Line[] {
  return Array.from(line.text.matchAll(/\d+/gu), ({ index, 0: text }) => {
    return { text, start: line.start + index, end: line.start + index + text.length };
  });
}

/** Subject and senders, also of forms that have the subject above the first label, and of letters. */
function subjectAndSenders(
  { senders, letterhead, unclaimed, values }: FormReading,
  found: { readonly lines: readonly Line[]; readonly senders: readonly Line[] },
): { readonly subject: readonly Line[]; readonly senders: readonly Line[] } {
  const isNamed = ({ text }: Line): boolean => isGroup(text);
  const { addressees } = parseLetterhead(unclaimed);
  const letterSenders = unclaimed.slice(0, unclaimed.length - addressees.length).map(withoutAddress);
  const above = [...addressees, ...senders].filter((line) => !isNamed(line));
  const isAbove = found.lines.length === 0 && letterSenders.length === 0 && above.length > 0;
  const subject = isAbove ? above : found.lines;
  const named = isAbove || senders.length === 0 ? [...addressees, ...senders].filter(isNamed) : senders;
  const persons = parted([...letterSenders, ...named.flatMap(splitWhom), ...found.senders]);
  const candidates = [persons, letterhead.slice(-1), (values.office ?? []).slice(-1)];
  return { subject, senders: candidates.find((lines) => lines.length > 0) ?? [] };
}

/** Each line a sender of its own: a blank one between any two. */
function parted(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => (i === 0 ? [line] : [{ text: "", start: line.start, end: line.start }, line]));
}

// Between two of them: `Eva Lang sowie der FW-Fraktion`, `Eva Lang, des Stadtrats Jan Koch`.
const betweenSenders = /,? sowie (?:de[rs] )?|,? und (?=de[rs] )|, (?=de[rs] )/gu;

/** `Stadtrat Jan Koch sowie der FW-Fraktion vom 3. Mai 2006` are two, without the date. */
function splitWhom(line: Line): Line[] {
  const dated = line.text.search(/,? (?:vom|eingegangen)(?: |$)/u);
  const text = dated < 0 ? line.text : line.text.slice(0, dated);
  const parts: Line[] = [];
  let start = 0;
  for (const match of [...text.matchAll(betweenSenders), undefined]) {
    const end = match?.index ?? text.length;
    parts.push(withoutByWhom({ text: text.slice(start, end), start: line.start + start, end: line.start + end }));
    start = end + (match?.[0].length ?? 0);
  }
  return parts.filter(({ text: own }) => own !== "");
}

/** `CDU Gemeinderatsfraktion, Hebelstraße 21, 76133 Karlsruhe` without what follows the name. */
function withoutAddress(line: Line): Line {
  const [address] = /, .*(?<!\d)\d{5} \p{Lu}.*$/u.exec(line.text) ?? [];
  if (address === undefined) return line;
  return { ...line, text: line.text.slice(0, -address.length), end: line.end - address.length };
}

/** The last station's date: the others prepare it. Not every table is in order. */
function lastDay(rows: readonly Consultation[], lines: readonly Line[]): Line | undefined {
  const dated = rows.filter(({ date }) => date !== undefined);
  const last = dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).at(-1);
  return last && dayOf(last, lines);
}

function clearStatus({ values }: Pick<FormReading, "values">): Line | undefined {
  const [line] = values.status ?? [];
  return line && clearAccess(line);
}

/** The sitting that labels or a line of its own name. */
function sittingOf({ values, sitting }: FormReading, form: FormVocabulary): Consultation | undefined {
  const committee = sitting?.committee ?? joinedLine(values.committee);
  const day = sitting?.date ?? values.session?.[0];
  if (!committee || !day) return undefined;
  const date = findDate(day.text)?.iso;
  const top = values.top?.[0]?.text;
  const status = clearStatus({ values });
  const parts = [committee, day, ...(values.top ?? []), ...(status ? [status] : [])];
  return {
    committee: form.committeeOf(committee.text),
    ...(date ? { date } : {}),
    ...(top ? { top } : {}),
    ...(status ? { status: /^nicht/iu.test(status.text) ? "N" : "Ö" } : {}),
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
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
  return rows.map((row, i) =>
    i === same
      ? { ...sitting, ...row, start: Math.min(sitting.start, row.start), end: Math.max(sitting.end, row.end) }
      : row,
  );
}
