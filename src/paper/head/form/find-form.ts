import type { Line } from "../../../text/lines.ts";
import type { Consultation } from "../../record.ts";
import type { Header } from "../header.ts";
import type { TitleLine } from "../title-line.ts";
import { accessOf, printedConsultation, withConsultation } from "./consultation.ts";
import { dayOf, findConsultationRows } from "./consultation-table.ts";
import type { FormReading } from "./form-reading.ts";
import { findMovers } from "./movers.ts";
import { readForm } from "./read-form.ts";
import { type FormContext, parseFormTitle } from "./shapes.ts";
import { findSubject, withoutKind } from "./subject.ts";
import { findTableTitle } from "./table-title.ts";

// The longest forms have some 50 lines, blank ones included.
const LONGEST_FORM = 80;

/** Reads the head of a paper that is a printed form; `undefined` if it is none. */
export function findForm(lines: readonly Line[], context: FormContext): Header | undefined {
  const { form, vocabulary } = context;
  const title = findTableTitle(lines, LONGEST_FORM, form);
  const { reading, subjectLine } = readForm(lines, title?.line ?? Math.min(lines.length, LONGEST_FORM), context);
  if (!title && !isForm(reading)) return undefined;
  const found = findSubject(lines, { from: subjectLine, end: title?.line, vocabulary });
  const table = title && findConsultationRows(lines, title.rowsLine, { columns: title.columns, ...context });
  const rows = withConsultation(table?.rows ?? [], printedConsultation(reading, form));
  const endLine = table?.endLine ?? found.endLine;
  const movers = findMovers(reading, found);
  // Where the form says elsewhere what it is, a kind in its subject is what it answers or amends.
  const isTitled = reading.titles.length > 0;
  const { subject, title: kind } = isTitled ? { subject: movers.subject } : withoutKind(movers.subject, vocabulary);
  const day = reading.values.session?.[0] ?? reading.consultation?.date ?? lastDay(rows, lines) ?? reading.date;
  const { submitted = [], office = [], drucksache = [] } = reading.values;
  return {
    values: {
      drucksache,
      status: listOf(accessOf(reading)),
      submitted,
      office,
      date: listOf(day),
      betreff: subject,
      sender: movers.senders,
    },
    titleLines:
      reading.titles.length > 0
        ? reading.titles
        : (titleBelow(lines.slice(endLine), context) ?? [found.titles, kind ?? []].flat()),
    numberLines: [...reading.numbers, ...drucksache.flatMap(partsOfNumber)],
    freeLines: [],
    endLine,
    consultations: { rows, impossible: table?.impossible ?? [] },
  };
}

const listOf = (line: Line | undefined): Line[] => (line ? [line] : []);

/** A table of consultations alone shows a form; without one it needs a kind, number or consultation, and a label or number. */
function isForm({ values, titles, numbers, consultation, isLabelled }: FormReading): boolean {
  const isNamed = titles.length > 0 || values.drucksache !== undefined || consultation !== undefined;
  return isNamed && (isLabelled || numbers.length > 0);
}

/** If the head has no title, PDF extraction may have put it after the page's text, alone on its line. */
function titleBelow(lines: readonly Line[], context: FormContext): TitleLine[] | undefined {
  const titles = lines.flatMap((line) => {
    const title = line.text.length < 60 ? parseFormTitle(line, context) : undefined;
    return title && !title.sender ? title : [];
  });
  const last = titles.findLast(({ line }) => !line.text.endsWith(":")) ?? titles[0];
  return last && [last];
}

/** `11/12`, `111 + 112` are the numbers of two papers in one; the first that has the town's form counts. Not: `2015/013112`. */
function partsOfNumber(line: Line): Line[] {
  if (/\d{5}/.test(line.text)) return [];
  return Array.from(line.text.matchAll(/\d+/gu), ({ index, 0: text }) => {
    return { text, start: line.start + index, end: line.start + index + text.length };
  });
}

/** The date of the last consultation, which the others prepare. Not every table is in order. */
function lastDay(rows: readonly Consultation[], lines: readonly Line[]): Line | undefined {
  const dated = rows.filter(({ date }) => date !== undefined);
  const last = dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).at(-1);
  return last && dayOf(last, lines);
}
