import { findDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";
import { cellsOf, type Line } from "../../text/lines.ts";
import type { Placed } from "../../text/span.ts";
import type { Consultation } from "../record.ts";

/** Consultations with offsets in the cleaned text, and the dates among them that do not exist. */
export interface FoundConsultations {
  readonly rows: readonly Consultation[];
  readonly impossible: readonly Placed<string>[];
}

type Row = { -readonly [Field in keyof Consultation]: Consultation[Field] };

// What a committee's name holds: `Rat der Stadt`, `Verwaltungsausschuss`, `Stadtbezirksrat im Stadtbezirk 321`.
export const committeeWord = new RegExp(
  `(?:rat|rats|rates|ausschuss|kommission|versammlung|konferenz|parlament|tag|vorstand|senat|forum|vertretung|bürgerschaft|ausschüsse|deputation|präsidium)(?![${L}])`,
  "i",
);
// ALLRIS prints the purpose after the name or in a cell of its own.
const purposeWord =
  "(?:(?:Vor|Mit)?beratung|Entscheidung|Anhörung|Empfehlung|Beschluss(?:fassung|empfehlung)?|Kenntnis(?:nahme)?|Beantwortung)";
const purpose = new RegExp(`(?:^| )((?:zur )?${purposeWord}(?: ?/ ?${purposeWord})?)$`, "i");
// Column titles, states and session names, also with the outcome: `Sitzungstermin`, `● Erledigt`, `20. Sitzung des
// Rates`, `9. öffentliche/nichtöffentliche Sitzung des Bauausschusses ungeändert beschlossen`, `---`.
const noConsultation = new RegExp(
  String.raw`^(?:Gremi(?:um|en)|(?:Voraussichtlicher )?Sitzungstermin|Termin|Datum|Status|Beschluss|Ergebnis|Zuständigkeit|[●○] ?[${L}]+|(?:\d+\. ?)?(?:\(?[${L}-]{4,30}(?:e|er|en)\)?[ /]){0,5}(?:[${L}]{1,20}s|S)itzung .*|-+)$`,
  "i",
);

// Tabs separate the cells of a table, or `|` where it was Markdown.
const betweenRules = /[^\t|]+/g;

/** Reads rows with one consultation a line, cells between tabs or `|`, and consultations over several lines. */
export function findConsultations(lines: readonly Line[]): FoundConsultations {
  const rows: Row[] = [];
  const impossible: Placed<string>[] = [];
  // What came before its committee, as in tables that begin with the date.
  let early: Partial<Row> = {};
  let afterBlank = true;
  const filled = { role: 0, date: 0, status: 0 };
  const firstWithout = (field: keyof typeof filled): Row | undefined => {
    while (rows[filled[field]]?.[field] !== undefined) filled[field]++;
    return rows[filled[field]];
  };
  for (const line of lines) {
    // The consultation that this line names: everything else on the line belongs to it.
    let own: Row | undefined;
    const give = <Field extends "role" | "date" | "status">(field: Field, value: Row[Field], end: number): void => {
      const row = own && own[field] === undefined ? own : firstWithout(field);
      if (row) Object.assign(row, { [field]: value, end: Math.max(row.end, end) });
      else early = { ...early, [field]: value };
    };
    for (const cell of cellsOf(line, betweenRules)) {
      const { name, date, status, role } = parseCell(cell.text);
      const open = rows.at(-1);
      const isOpen = open !== undefined && isUnfinished(open, afterBlank);
      if (name && open && isOpen && isContinuation(open.committee, name)) {
        own = Object.assign(open, { committee: joinNames(open.committee, name), end: cell.end });
      } else if (name && (committeeWord.test(name) || role || isOpen)) {
        own = { committee: name, ...early, start: cell.start, end: cell.end };
        rows.push(own);
        early = {};
      }
      if (role) give("role", role, cell.end);
      if (date?.iso) give("date", date.iso, cell.end);
      else if (date) {
        const start = cell.start + date.index;
        impossible.push({ value: date.written, start, end: start + date.written.length });
      }
      if (status) give("status", status, cell.end);
    }
    afterBlank = line.text === "";
  }
  return { rows: rows.map(inOrder), impossible };
}

/** A consultation with its fields in the record's order, however the table had them. */
function inOrder({ committee, role, date, status, start, end }: Row): Consultation {
  return { committee, ...(role && { role }), ...(date && { date }), ...(status && { status }), start, end };
}

const weekday = /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag(?![a-z])/;
const twoLetters = new RegExp(String.raw`^[${L}]{2}\.,?$`);

/** `Ausschuss (Vorberatung) 13.06.2024 Ö` and any part of it. */
function parseCell(cell: string): {
  name?: string;
  role?: string;
  date?: ReturnType<typeof findDate>;
  status?: "Ö" | "N";
} {
  if (noConsultation.test(cell)) return {};
  const date = findDate(cell);
  const after = date ? cell.slice(date.index + date.written.length) : cell;
  const status = /^ ?(Ö|N)$/.exec(after)?.[1];
  // `Rat (Entscheidung), 14.06.2022`, `Rat (Entscheidung) am 14.06.2022`.
  const before = date
    ? cell
        .slice(0, date.index)
        .replace(/(?:,|,? am) ?$/u, "")
        .trim()
    : status
      ? ""
      : cell;
  const bracket = /^(.*?) ?\(([^()]+)\)$/u.exec(before);
  // `20.06.2024 Bauausschuss Vorberatung`, where the table's first column is the date's.
  const named =
    before === "" && status === undefined && committeeWord.test(after) && !weekday.test(after) ? after.trim() : before;
  const [, name = named, role] = bracket ?? [];
  const trailing = role === undefined ? purpose.exec(name)?.[1] : undefined;
  const nameAlone = trailing === undefined ? name : name.slice(0, -trailing.length).trimEnd();
  const found = role ?? trailing;
  return {
    ...(nameAlone.length > 2 && !twoLetters.test(nameAlone) ? { name: nameAlone } : {}),
    ...(found === undefined ? {} : { role: found }),
    ...(date ? { date } : {}),
    ...(status === "Ö" || status === "N" ? { status } : {}),
  };
}

/** Whether the next line may still belong to the consultation's name. */
function isUnfinished(row: Row, afterBlank: boolean): boolean {
  return !afterBlank && row.role === undefined && row.date === undefined;
}

function isContinuation(open: string, name: string): boolean {
  return !committeeWord.test(name) || /(?:[-,]|\b(?:und|für|im|der|des|und den)|\d)$/u.test(open);
}

function joinNames(open: string, name: string): string {
  return open.endsWith("-") ? open + name : `${open} ${name}`;
}
