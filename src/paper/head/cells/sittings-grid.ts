import { findDate } from "../../../text/dates.ts";
import { beginsSmall } from "../../../text/letters.ts";
import { type Line, partOfLine } from "../../../text/lines.ts";
import type { Consultation } from "../../record.ts";
import { committeeWord } from "../consultations.ts";
import { joinedName, openName } from "../sittings.ts";
import type { Cell, ToCells } from "./cells.ts";
import { type Column, columnOf, isColumnTitle, sittingColumnsOf } from "./columns.ts";
import { sittingOf } from "./sitting-row.ts";

/** A table of sittings whose cells stand in columns: its title, and the line below its last row. */
export interface SittingsGrid {
  readonly at: number;
  readonly end: number;
  readonly rows: readonly Consultation[];
}

// In lines. Tables with more rows are none of a paper's sittings.
const LONGEST_TABLE = 60;

/**
 * The first table of sittings among the lines whose titles, a committee's and a day's among them, stand in columns.
 *
 * @param isHeading whether the text begins at a line
 */
export function findSittingsGrid(
  lines: readonly Line[],
  toCells: ToCells,
  isHeading: (text: string) => boolean,
): SittingsGrid | undefined {
  for (const [at, line] of lines.entries()) {
    const columns = sittingColumnsOf(toCells(line));
    if (!columns) continue;
    const body = lines
      .slice(at + 1, at + 1 + LONGEST_TABLE)
      .map((one) => ({ line: one, cells: toCells(one).flatMap(atDay) }));
    const length = body.findIndex(({ line: { text } }) => isHeading(text));
    const { rows, length: read } = readRows(length < 0 ? body : body.slice(0, length), columns);
    if (rows.length > 0) return { at, end: at + 1 + read, rows };
  }
  return undefined;
}

interface Row {
  readonly line: Line;
  readonly cells: readonly Cell[];
}

function readRows(
  body: readonly Row[],
  columns: readonly Column[],
): { readonly rows: Consultation[]; readonly length: number } {
  const found: { name: Cell[]; day: Cell; others: Cell[] }[] = [];
  // A name that stands above its row's line.
  let above: Cell[] = [];
  let length = 0;
  let isOver = false;
  for (const [i, { line, cells }] of body.entries()) {
    if (line.text === "") {
      isOver = found.length > 0;
      continue;
    }
    const day = cells.find(({ text }) => beginsWithDay(text));
    const name = cells.filter((cell) => cell !== day && columnOf(cell, columns)?.holds === "committee");
    const others = cells.filter((cell) => cell !== day && !name.includes(cell));
    const open = found.at(-1);
    if (day) {
      if (name.length > 0 && above.length > 0 && !isUnfinished(above)) above = [];
      found.push({ name: [...above, ...name], day, others });
      above = [];
    } else if (isOver && !isDayBelow(body, i)) {
      break;
    } else if (name.length > 0 && isDayBelow(body, i) && !(open && isRestOf(open.name, name))) {
      above.push(...name);
    } else if (open && isRestOf(open.name, name)) {
      open.name.push(...name);
      open.others.push(...others);
    } else if (open && name.length > 0 && others.length > 0) {
      // A sitting that has no day.
    } else if (open && name.length === 0) open.others.push(...others);
    else if (open) break;
    else if (cells.length === 1 && !cells.every(isColumnTitle)) break;
    isOver = false;
    length = i + 1;
  }
  return { rows: found.flatMap((cells) => sittingOf(cells, columns) ?? []), length };
}

const weekday = /^(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:\.|(?:n|ens|nners|ei|ms|nn)tag|ttwoch|nnabend)?,? ?)(?=\d)/;
const beginsWithDay = (text: string): boolean => findDate(text.replace(weekday, ""))?.index === 0;

// `Bauausschuss 12.03.2024`, `12.03.2024 Bauausschuss`, which no wide blank parts.
const nameFirst = /^(.*\p{L}\)?) (\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)$/u;
const dayFirst = /^(\d{1,2}\.\d{1,2}\.(?:19|20)\d\d) (\p{L}.*)$/u;

/** A cell parted where a day begins or ends in it. */
function atDay(cell: Cell): Cell[] {
  const [, first, second] = nameFirst.exec(cell.text) ?? dayFirst.exec(cell.text) ?? [];
  if (first === undefined || second === undefined) return [cell];
  const at = cell.text.length - second.length;
  const rest = { ...partOfLine(cell, at, cell.text.length), column: cell.column + at };
  return [{ ...partOfLine(cell, 0, first.length), column: cell.column }, rest];
}

/** Whether the next line with text is a row whose committee stands above it. */
function isDayBelow(body: readonly Row[], at: number): boolean {
  const next = body.slice(at + 1).find(({ line }) => line.text !== "");
  const [first, ...more] = next?.cells ?? [];
  return (
    first !== undefined &&
    (beginsWithDay(first.text) || (beginsSmall(first.text) && more.some(({ text }) => beginsWithDay(text))))
  );
}

const isUnfinished = (name: readonly Cell[]): boolean => openName.test(name.at(-1)?.text ?? "");

/** Whether a cell below a committee is the rest of its name. */
function isRestOf(name: readonly Cell[], [rest]: readonly Cell[]): boolean {
  if (!rest) return false;
  const begun = name.reduce((text, cell) => joinedName(text, cell.text), "");
  return (
    begun !== "" &&
    (beginsSmall(rest.text) || isUnfinished(name) || !committeeWord.test(begun) || !committeeWord.test(rest.text))
  );
}
