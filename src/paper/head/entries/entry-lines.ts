import type { Line } from "../../../text/lines.ts";
import type { Consultation } from "../../record.ts";
import type { ToCells } from "../cells/cells.ts";
import { entriesInPlace } from "./entries-in-place.ts";
import { findPlace, type Place } from "./find-place.ts";
import type { PartedLine } from "./pairs.ts";
import { partedLines } from "./parted-lines.ts";
import { readEntries } from "./read-entries.ts";
import type { Reading } from "./reading.ts";
import { day } from "./words.ts";

/** The sittings of a head, and the lines that hold them. */
export interface EntryLines {
  readonly rows: readonly Consultation[];
  readonly lines: ReadonlySet<Line>;
}

/**
 * The sittings of a head that are understood word by word: those below a label or a title of the Beratungsfolge, or else
 * those on lines that hold nothing but a committee, its day, and what belongs to them.
 */
export function findEntryLines(head: readonly Line[], reading: Reading): EntryLines {
  const place = findPlace(head, reading);
  const inPlace = place ? entriesInPlace(place, reading) : [];
  const anywhere = entriesAnywhere(head, reading.toCells);
  // A table may go on after a page's end.
  const rows = anywhere.length > inPlace.length && holds(anywhere, inPlace) ? anywhere : inPlace;
  const lines = linesOf(rows, head);
  return place && inPlace.length === 0 && !holdAll(lines, place) ? { rows: [], lines: new Set() } : { rows, lines };
}

/** Whether lines are all that have a day right below the titles of a Beratungsfolge. */
function holdAll(lines: ReadonlySet<Line>, place: Place): boolean {
  const filled = place.lines.slice(place.lines.findIndex(({ text }) => text !== ""));
  const end = filled.findIndex(({ text }) => text === "");
  const block = end < 0 ? filled : filled.slice(0, end);
  return block.every((line) => lines.has(line) || line.text.search(day) < 0);
}

function holds(rows: readonly Consultation[], others: readonly Consultation[]): boolean {
  const keyOf = ({ committee, date }: Consultation): string => JSON.stringify([committee, date]);
  const keys = new Set(rows.map(keyOf));
  return others.every((row) => keys.has(keyOf(row)));
}

/** The filled lines that rows stand on. Lines rise. */
function linesOf(rows: readonly Consultation[], head: readonly Line[]): Set<Line> {
  const used = new Set<Line>();
  let from = 0;
  for (const { start, end } of [...rows].sort((a, b) => a.start - b.start)) {
    while ((head[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    for (let i = from; (head[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
      const line = head[i];
      if (line && line.text !== "") used.add(line);
    }
  }
  return used;
}

// What stands before other days: `Beschluss des Rates vom 12.03.2024`, `Antrag 12/24`, `Stand 01.01.2022`.
const ofOthers =
  /^(?:Beschl[uü]ss(?:es?)? |Antr[aä]g|Anfrage|Niederschrift|Protokoll|Stand|Fassung|Satzung|Haushalt|Bezug|Anlage|Datum)|(?:^|[^t][^a-z])vom /;

/** The sittings on lines of their own, wherever they stand; lines of which one is no sitting's are read one by one. */
function entriesAnywhere(head: readonly Line[], toCells: ToCells): readonly Consultation[] {
  const parted = partedLines(head, toCells);
  const rows: Consultation[] = [];
  let run: PartedLine[] = [];
  const close = (): void => {
    rows.push(...(entriesApart(run) ?? run.flatMap((line) => readEntries([line]) ?? [])));
    run = [];
  };
  for (const [i, line] of parted.entries()) {
    const { text = "" } = head[i] ?? {};
    if (text === "") continue;
    const isEntry = line.parts.length > 0 && line.parts.every(({ kind }) => kind !== "text") && !ofOthers.test(text);
    if (isEntry) run.push(line);
    else close();
  }
  close();
  return rows;
}

/** Sittings over several lines: something must show that they are some, as a purpose or `Sitzung` does. */
function entriesApart(run: readonly PartedLine[]): Consultation[] | undefined {
  const isShown = run.some(({ parts }) => parts.some(({ kind }) => kind !== "name" && kind !== "day"));
  return isShown ? readEntries(run) : undefined;
}
