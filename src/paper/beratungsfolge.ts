import { findDate } from "./dates.ts";
import type { Line, Placed } from "./lines.ts";
import type { Consultation } from "./record.ts";

/** Stations with offsets in the cleaned text, and the dates among them that do not exist. */
export interface FoundConsultations {
  readonly rows: readonly Consultation[];
  readonly impossible: readonly Placed<string>[];
}

type Row = { -readonly [Field in keyof Consultation]: Consultation[Field] };

// What a committee's name holds: `Rat der Stadt`, `Verwaltungsausschuss`, `Stadtbezirksrat im Stadtbezirk 321`.
const committee =
  /(?:rat|rats|rates|ausschuss|kommission|versammlung|konferenz|parlament|tag|vorstand|senat|forum)(?![\p{L}])/iu;
// ALLRIS prints the purpose behind the name or in a cell of its own.
const purpose =
  /(?:^| )(Vorberatung|Entscheidung|Anhörung|Empfehlung|Beschlussfassung|Kenntnisnahme|zur (?:Kenntnis(?:nahme)?|Beantwortung|Beratung|Beschlussfassung|Entscheidung|Anhörung))$/iu;
// Column titles, states and session names: `Sitzungstermin`, `● Erledigt`, `20. Sitzung des Rates`, `---`.
const noStation =
  /^(?:Gremi(?:um|en)|(?:Voraussichtlicher )?Sitzungstermin|Termin|Datum|Status|Beschluss|Ergebnis|Zuständigkeit|[●○] ?\p{L}+|(?:\d+\. ?)?(?:Sonders|S)itzung .*|-+)$/iu;

/** Reads rows across (one station a line, cells parted by tabs or `|`), and stations over several lines. */
export function findConsultations(lines: readonly Line[]): FoundConsultations {
  const rows: Row[] = [];
  const impossible: Placed<string>[] = [];
  // A date or status that stood before its committee, as in tables that begin with the date.
  let early: Pick<Row, "date" | "status"> = {};
  let afterBlank = true;
  for (const line of lines) {
    for (const cell of cellsOf(line)) {
      const { name, date, status, role } = readCell(cell.text);
      if (name && (committee.test(name) || role || isUnfinished(rows.at(-1), afterBlank))) {
        const open = rows.at(-1);
        const given = role ? { role } : {};
        if (open && isUnfinished(open, afterBlank) && isContinuation(open.committee, name)) {
          Object.assign(open, { committee: joinNames(open.committee, name), end: cell.end }, given);
        } else {
          rows.push({ committee: name, ...given, ...early, start: cell.start, end: cell.end });
          early = {};
        }
      } else if (role)
        extend(
          rows.find((row) => !row.role),
          { role },
          cell.end,
        );
      if (date) {
        const start = cell.start + date.index;
        if (date.iso === undefined) impossible.push({ value: date.written, start, end: start + date.written.length });
        else if (
          !extend(
            rows.find((row) => !row.date),
            { date: date.iso },
            cell.end,
          )
        )
          early = { ...early, date: date.iso };
      }
      if (
        status &&
        !extend(
          rows.find((row) => !row.status),
          { status },
          cell.end,
        )
      )
        early = { ...early, status };
    }
    afterBlank = line.text === "";
  }
  return { rows, impossible };
}

/** Cells between tabs and `|`, each without the blanks round it. */
function cellsOf(line: Line): Line[] {
  return Array.from(line.text.matchAll(/[^\t|]+/g), ({ index, 0: whole }) => {
    const text = whole.trim();
    const start = line.start + index + whole.indexOf(text);
    return { text, start, end: start + text.length };
  }).filter(({ text }) => text !== "");
}

/** `Ausschuss (Vorberatung) 13.06.2024 Ö` and any part of it. */
function readCell(cell: string): {
  name?: string;
  role?: string;
  date?: ReturnType<typeof findDate>;
  status?: "Ö" | "N";
} {
  if (noStation.test(cell)) return {};
  const date = findDate(cell);
  const behind = date ? cell.slice(date.index + date.written.length) : cell;
  const status = /^ ?(Ö|N)$/.exec(behind)?.[1];
  const before = (date ? cell.slice(0, date.index) : status ? "" : cell).trim();
  const bracket = /^(.*?) ?\(([^()]+)\)$/u.exec(before);
  const [, name = before, role] = bracket ?? [];
  const trailing = role === undefined ? purpose.exec(name) : null;
  const nameAlone = trailing ? name.slice(0, trailing.index) : name;
  const found = role ?? trailing?.[1];
  return {
    ...(nameAlone.length > 2 && !/^\p{L}{2}\.,?$/u.test(nameAlone) ? { name: nameAlone } : {}),
    ...(found === undefined ? {} : { role: found }),
    ...(date ? { date } : {}),
    ...(status === "Ö" || status === "N" ? { status } : {}),
  };
}

/** Whether the next line may still belong to the station's name. */
function isUnfinished(row: Row | undefined, afterBlank: boolean): boolean {
  return row !== undefined && !afterBlank && row.role === undefined && row.date === undefined;
}

function isContinuation(open: string, name: string): boolean {
  return !committee.test(name) || /(?:[-,]|\b(?:und|für|im|der|des|und den)|\d)$/u.test(open);
}

function joinNames(open: string, name: string): string {
  return open.endsWith("-") ? open + name : `${open} ${name}`;
}

function extend(row: Row | undefined, found: Partial<Row>, end: number): boolean {
  if (row) Object.assign(row, found, { end: Math.max(row.end, end) });
  return row !== undefined;
}
