import type { ConsultationColumn } from "../../../municipality/municipality.ts";
import { findDate } from "../../../text/dates.ts";
import { beginsCapital, beginsSmall, L } from "../../../text/letters.ts";
import type { Line } from "../../../text/lines.ts";
import type { Placed } from "../../../text/span.ts";
import type { Consultation } from "../../record.ts";
import type { FormVocabulary } from "../../vocabulary/form-vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { committeeIn } from "../committee-name.ts";
import type { FoundConsultations } from "../consultations.ts";

/** The table of consultations of a form and the line after it. */
export interface ConsultationTable extends FoundConsultations {
  readonly endLine: number;
}

type Row = { -readonly [Field in keyof Consultation]: Consultation[Field] };

// `01.02.2017`, `01.02.08`, `1. Juli 2023`, `1./2.03.2011`, also with the agenda number glued to it: `01.02.20175`.
const date = new RegExp(
  String.raw`(?:\d{1,2}\. ?/ ?)?\d{1,2}\. ?(?:\d{1,2}\. ?(?:(?:19|20)\d\d|\d\d(?!\d))|[${L}]{3,9}\.? (?:19|20)\d\d)`,
  "u",
);
// After the date come agenda number, crosses, `Ö` or `N`, and outcome; each may be missing.
const afterDate = new RegExp(
  String.raw`^[,./ ]*(?<top>(?:TOP ?)?\d{1,3}(?:[./]\d{1,3})*(?: ?[a-wyz]\)?(?![${L}]))?)?[ .xX☐☒\uf0a3-\uf0ff-]*(?:(?<status>[nN]icht[- ]?öffentlich|öffentlich|Öffentlich|NÖ|nö|Ö|N|ö|n)(?![${L}]))?[ xX☐☒-]*(?<rest>.*)$`,
  "u",
);
// `1.` alone begins a list after the table.
const listMark = /^\d{1,2}[.)]$/u;
// What leads to a date in a sentence, as no committee's name does: `haben am`, `seit dem`, `In der Sitzung vom`.
const leadIn = /(?:^|\s)(?:ab|am|bis|dem|den|der|des|die|im|in|mit|nach|seit|vom|von|vor|zu|zum|zur)$/i;
const inList = /^\d{1,2}[.)]{1,2} /;
// In characters, all cells of a row on one line.
const LONGEST_ROW = 500;
// A committee's name takes up to three lines.
const LONGEST_NAME = 3;

/**
 * Reads the rows below a table's title: a committee, perhaps on several lines, a date, and what follows it, on the
 * same line or on those below. Which of two columns a cross was in is lost.
 */
export function findConsultationRows(
  lines: readonly Line[],
  from: number,
  {
    columns,
    form,
    vocabulary,
  }: { columns: readonly ConsultationColumn[]; form: FormVocabulary; vocabulary: Vocabulary },
): ConsultationTable {
  const rows: Row[] = [];
  const impossible: Placed<string>[] = [];
  const outcome = columns.includes("role") ? "role" : "result";
  let name: Line[] = [];
  let endLine = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text === "") continue;
    if (line.text.length > LONGEST_ROW || vocabulary.parseHeading(line.text)) break;
    const found = date.exec(line.text);
    const open = rows.at(-1);
    if (found && (found.index > 0 || name.length > 0) && found.index < 80) {
      const own = line.text.slice(0, found.index).trim();
      const first = name[0] ?? line;
      const cell = [...name.map(({ text }) => text), own].filter(Boolean).join(" ");
      const committee = form.committeeOf(cell);
      if (isSentence(committee)) break;
      name = [];
      const row: Row = { committee, start: first.start, end: line.end };
      const date = findDate(found[0]);
      if (date?.iso) row.date = date.iso;
      // `1. Quartal 2022` is no date, and `16./17.18.12.2025` leaves two days.
      else if (date && !/^\.\d/.test(line.text.slice(found.index + found[0].length))) {
        const start = line.start + found.index + date.index;
        impossible.push({ value: date.written, start, end: start + date.written.length });
      }
      addCells(row, line.text.slice(found.index + found[0].length), outcome);
      rows.push(row);
    } else if (open && name.length === 0 && (isCell(line.text, form) || closes(line.text, open[outcome]))) {
      addCells(open, line.text, outcome);
      open.end = line.end;
    } else if (name.length < LONGEST_NAME && beginsCapital(line.text) && line.text.length < 80) {
      name.push(line);
      continue;
    } else break;
    endLine = i + 1;
  }
  return { rows, impossible, endLine };
}

/** Whether what stands before a date is the text below the table: `1. Wie wird die ab dem`, `Die Stelle ist seit`. */
function isSentence(text: string): boolean {
  return leadIn.test(text) || text.includes(": ") || (inList.test(text) && !committeeIn(text.replace(inList, "")));
}

/** The date in a row of the table, as it is printed. */
export function dayOf(row: Consultation, lines: readonly Line[]): Line | undefined {
  for (const line of lines) {
    if (line.end <= row.start || line.start >= row.end) continue;
    const found = date.exec(line.text);
    const start = line.start + (found?.index ?? 0);
    if (found && findDate(found[0])?.iso === row.date) return { text: found[0], start, end: start + found[0].length };
  }
  return undefined;
}

/** Whether a line below a row holds more of its cells: agenda number, crosses, outcome. */
function isCell(text: string, form: FormVocabulary): boolean {
  if (listMark.test(text)) return false;
  const { rest = "" } = afterDate.exec(text)?.groups ?? {};
  return rest === "" || (rest.length < 60 && (form.isResult(rest) || (rest === text && beginsSmall(text))));
}

/** Whether a line ends what a bracket began in the cell above: `zugestimmt (geänderte`, `Beschlussvorlage)`. */
function closes(text: string, cell = ""): boolean {
  return cell.lastIndexOf("(") > cell.lastIndexOf(")") && text.length < 60 && /^[^()]+\)$/.test(text);
}

function addCells(row: Row, text: string, outcome: "role" | "result"): void {
  const { top, status, rest = "" } = afterDate.exec(text)?.groups ?? {};
  if (top !== undefined && row.top === undefined) row.top = top;
  if (status !== undefined) row.status = /^n/i.test(status) ? "N" : "Ö";
  if (rest !== "") row[outcome] = row[outcome] === undefined ? rest : `${row[outcome]} ${rest}`;
}
